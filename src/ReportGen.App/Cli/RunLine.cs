using System.Globalization;
using ReportGen.App.Batch;
using ReportGen.Model.Findings;

namespace ReportGen.App.Cli;

/// <summary>What a run says of one file: a line, whatever came of it.</summary>
internal static class RunLine
{
    private const int LongestName = 40;

    public static string Of(ProcessedFile file, Session session)
    {
        if (file.Outcome != FileOutcome.Read || file.Forms.Length == 0)
        {
            return $"✗ {file.Input.Name}: {file.Findings[0].Message.In(session.Language)}";
        }

        return string.Join('\n', file.Forms.Select(f => session.Say(
            "run.line",
            ("mark", f.Findings.Any(x => x.Severity == Severity.Error) ? "!" : "✓"),
            ("file", file.Input.Name),
            ("project", Short(f.Form.Subject)),
            ("self", Points(f.Scores.Total.Self)),
            ("rule", RuleOf(f, session)),
            ("errors", f.Findings.Count(x => x.Severity == Severity.Error)),
            ("warnings", f.Findings.Count(x => x.Severity == Severity.Warning)))));
    }

    private static string RuleOf(ProcessedForm form, Session session) => form.Scores switch
    {
        { NotScored: not null } => session.Say("run.notScored"),
        { Total.Rule: null } => session.Say("run.undetermined", ("count", form.Scores.Total.UndeterminedCount)),
        _ => Points(form.Scores.Total.Rule),
    };

    private static string Short(string name) => name.Length <= LongestName ? name : name[..LongestName] + "……";

    private static string Points(decimal? points) => points?.ToString("0.00", CultureInfo.InvariantCulture) ?? "—";
}
