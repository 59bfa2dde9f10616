using System.Collections.Immutable;

namespace ReportGen.App.Differences;

/// <summary>What is other between a form before and after; the causes are not yet known.</summary>
/// <param name="before">The first run.</param>
/// <param name="after">The second run.</param>
internal sealed class ItemChanges(RunRecord before, RunRecord after)
{
    private readonly FindingChanges _findings = new(isOneLanguage: before.Options.GetValueOrDefault("language") == after.Options.GetValueOrDefault("language"));

    public ImmutableArray<Change> Of(ItemDifference item) => (item.Before, item.After) switch
    {
        (null, { } alone) => [Presence(ChangeKind.Came, alone), .. Outputs(null, alone)],
        ({ } alone, null) => [Presence(ChangeKind.Went, alone), .. Outputs(alone, null)],
        var (old, @new) => [.. OfForm(old!, @new!), .. RowChanges.Of(old!.Form, @new!.Form), .. _findings.Of(old.Findings, @new.Findings, new MovedRows(old.Form, @new.Form)), .. Outputs(old, @new)],
    };

    /// <summary>What was found in writing the overviews.</summary>
    public IEnumerable<Change> OfOverviews() => _findings.Of(RunItem.FindingsOfNone(before), RunItem.FindingsOfNone(after), new MovedRows(null, null));

    private static Change Presence(ChangeKind kind, RunItem item) => new(kind, item.Form is null ? "file" : "form", null, null) { Aspect = Aspect.Presence };

    private static IEnumerable<Change> OfForm(RunItem old, RunItem @new)
    {
        if (old.Input.Outcome != @new.Input.Outcome) yield return new Change(ChangeKind.Form, "outcome", old.Input.Outcome, @new.Input.Outcome) { Aspect = Aspect.Presence };
        if (old.Form is null != @new.Form is null) yield return Presence(old.Form is null ? ChangeKind.Came : ChangeKind.Went, old.Form is null ? @new : old);
        if (old.Form is not { } a || @new.Form is not { } b) yield break;

        if (a.Kit != b.Kit) yield return new Change(ChangeKind.Form, "kit", a.Kit, b.Kit) { Aspect = Aspect.Kit };
        if (a.Project != b.Project) yield return new Change(ChangeKind.Form, "project", a.Project, b.Project) { Aspect = Aspect.Filled };
        if (a.Agency != b.Agency && a.Rows is not null && b.Rows is not null) yield return new Change(ChangeKind.Form, "agency", a.Agency, b.Agency) { Aspect = Aspect.Filled };
        foreach (var (name, value) in a.Scores)
        {
            // What could be determined says something only where not all could.
            if (name == "determined" && (a.Scores["rule"] is not null || b.Scores["rule"] is not null)) continue;
            if (value != b.Scores[name]) yield return new Change(ChangeKind.Form, name, value, b.Scores[name]) { Aspect = name == "self" ? Aspect.Filled : Aspect.Scores };
        }
    }

    private IEnumerable<Change> Outputs(RunItem? old, RunItem? @new) =>
        Pairs.Of<string>([.. Written(old, before)], [.. Written(@new, after)], n => n, Path.GetExtension).Select(pair => pair switch
        {
            { Before: null, After: { } came } => new Change(ChangeKind.OutputCame, came, null, came) { Aspect = AspectOf(came, Aspect.Presence) },
            { Before: { } went, After: null } => new Change(ChangeKind.OutputWent, went, went, null) { Aspect = AspectOf(went, Aspect.Presence) },
            { Before: { } was, After: { } @is } when before.Outputs[was] != after.Outputs[@is] => new Change(ChangeKind.OutputChanged, @is, was, @is) { Aspect = AspectOf(@is) },
            { Before: { } was, After: { } @is } when was != @is => new Change(ChangeKind.OutputRenamed, @is, was, @is) { Aspect = Aspect.Names },
            _ => null,
        }).OfType<Change>();

    private static IEnumerable<string> Written(RunItem? item, RunRecord run) => RunItem.NamesOf(item?.Form).Where(run.Outputs.ContainsKey).Distinct();

    private static Aspect AspectOf(string output, Aspect more = 0) => (output.EndsWith(".xls", StringComparison.Ordinal) ? Aspect.OldPrints : Aspect.Prints) | more;
}
