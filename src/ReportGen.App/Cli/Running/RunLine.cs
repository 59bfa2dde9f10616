using System.Globalization;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Outputs;
using ReportGen.App.Batch.Results;
using ReportGen.Model.Findings;
using ReportGen.Model.Values;
using ReportGen.Rendering.Reports;

namespace ReportGen.App.Cli.Running;

/// <summary>What a run says of one file: a line, whatever came of it.</summary>
internal static class RunLine
{
    private const int LongestName = 40;

    public static string Of(FileResult file, Session session)
    {
        if (file.Outcome != FileOutcome.Read || file.Forms.Length == 0)
        {
            return $"✗ {file.File}: {file.Findings[0].Message.In(session.Language)}";
        }

        return string.Join('\n', file.Forms.Select(f => session.Say(
            "run.line",
            ("mark", f.Findings.Any(x => x.Severity == Severity.Error) ? "!" : "✓"),
            ("file", file.File),
            ("project", Short(f.Project)),
            ("self", Points(f.Scores.Self)),
            ("rule", RuleOf(f.Scores, session)),
            ("errors", f.Findings.Count(x => x.Severity == Severity.Error)),
            ("warnings", f.Findings.Count(x => x.Severity == Severity.Warning)))));
    }

    /// <summary>What was found between the forms, a line for each input; it is known only when all have been read.</summary>
    public static IEnumerable<string> Across(IEnumerable<(string Input, Finding Finding)> found, Session session) =>
        found.GroupBy(f => f.Input).Select(g => session.Say(
            "run.across",
            ("file", g.Key),
            ("errors", g.Count(f => f.Finding.Severity == Severity.Error)),
            ("warnings", g.Count(f => f.Finding.Severity == Severity.Warning)),
            ("ids", string.Join("、", g.Select(f => f.Finding.Id).Distinct()))));

    /// <summary>What is told when all inputs are done.</summary>
    public static void WriteEnd(Session session, string output, RunResult result)
    {
        foreach (var line in Across(result.Across, session))
        {
            session.Out.WriteLine(line);
        }

        foreach (var removed in result.Removed)
        {
            session.Out.WriteLine(session.Say("run.removed", ("output", removed)));
        }

        session.Out.WriteLine(RunNote.Of(result.Tally, session.Language));
        if (result.Tally.Unchanged > 0) session.Out.WriteLine(session.Say("run.unchanged", ("count", result.Tally.Unchanged)));
        session.Out.Write(FindingsText.Write(result.Problems, session.Language));
        if (result.Problems.Any(WriteFindings.IsUnwritten))
        {
            session.Out.WriteLine(session.Say("run.unwritten", ("output", Path.GetFullPath(output))));
            return;
        }

        session.Out.WriteLine(session.Say("run.where", ("output", Path.GetFullPath(output)), ("summary", RunReport.Summary), ("findings", RunReport.Findings)));
    }

    private static string RuleOf(FormScores scores, Session session) => scores switch
    {
        { IsScored: false } => session.Say("run.notScored"),
        { Rule: null } => session.Say("run.undetermined", ("count", scores.Undetermined)),
        _ => Points(scores.Rule),
    };

    private static string Short(string name) => Shortened.To(name, LongestName);

    private static string Points(decimal? points) => points?.ToString("0.00", CultureInfo.InvariantCulture) ?? "—";
}
