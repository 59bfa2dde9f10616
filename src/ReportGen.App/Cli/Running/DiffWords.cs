using ReportGen.App.Differences;
using ReportGen.Model.Values;

namespace ReportGen.App.Cli.Running;

/// <summary>What differs between two runs in words.</summary>
internal sealed class DiffWords(Session session)
{
    private const int LongestName = 40;

    /// <summary>A kind of change.</summary>
    public string Of(ChangeKind kind) => session.Say($"compare.kind.{kind}");

    /// <summary>What a value is called, of a form or of a row.</summary>
    public string NameOf(Change change) => change.Kind switch
    {
        ChangeKind.Form => session.Say($"compare.form.{change.What}"),
        ChangeKind.Row => session.Say($"compare.row.{change.What}"),
        _ => change.What,
    };

    /// <summary>自评合计 99.7 → 98.</summary>
    public string Values(Change change) => session.Say("compare.values", ("name", NameOf(change)), ("before", ValueOf(change, change.Before)), ("after", ValueOf(change, change.After)));

    /// <summary>A value before or after.</summary>
    public string ValueOf(Change change, string? value) => value switch
    {
        null when change is { What: "rule", Kind: ChangeKind.Form or ChangeKind.Row } => session.Say("explain.undetermined"),
        null or "" => "—",
        _ when change is { Kind: ChangeKind.Form, What: "outcome" } => OutcomeOf(value),
        _ => value,
    };

    /// <summary>How far a file came; what a later version may call otherwise is shown as it is.</summary>
    private string OutcomeOf(string outcome) => outcome is "read" or "unreadable" or "failed" ? session.Say($"compare.outcome.{outcome}") : outcome;

    /// <summary>A row by its name.</summary>
    public string RowOf(Change change) => change.Row.Length > 0 ? Short(change.Row) : session.Say("explain.execution");

    /// <summary>File › sheet › cell and the project.</summary>
    public static string Of(RunItem item) => item.Form is { } form
        ? $"{string.Join(" › ", item.Input.File, form.Sheet, form.Cell)}  {Short(form.Project)}"
        : item.Input.File;

    public string Of(Cause cause) => cause switch
    {
        { Kind: CauseKind.Option } => session.Say("compare.cause.Option", ("what", OptionOf(cause.What)), ("before", SettingOf(cause.Before)), ("after", SettingOf(cause.After))),
        { Kind: CauseKind.KitFile, What: "" } => session.Say("compare.cause.wholeKit", ("kit", cause.Kit)),
        _ => session.Say($"compare.cause.{cause.Kind}", ("what", cause.What), ("kit", cause.Kit), ("before", cause.Before), ("after", cause.After)),
    };

    /// <summary>Several causes; all that may be at work are named, for nobody can tell their shares.</summary>
    public string Of(IEnumerable<Cause> causes)
    {
        var all = causes.Select(Of).ToList();
        return all.Count == 0 ? session.Say("compare.noCause") : string.Join(session.Say("compare.and"), all);
    }

    public static string Short(string text) => Shortened.To(text, LongestName);

    private string OptionOf(string option) => option is "kit" or "language" or "xls" or "audit" or "limits" or "shard" ? session.Say($"compare.option.{option}") : option;

    private string SettingOf(string value) => value switch
    {
        "" => session.Say("compare.unset"),
        "true" => session.Say("compare.yes"),
        "false" => session.Say("compare.no"),
        _ => value,
    };
}
