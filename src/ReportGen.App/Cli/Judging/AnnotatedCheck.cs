using ReportGen.App.Batch;
using ReportGen.Rendering.Reports;
using ReportGen.Workbooks;

namespace ReportGen.App.Cli.Judging;

/// <summary><c>check --format annotated -o DIR</c>: a marked copy of every file with findings, and the list of all of them.</summary>
internal static class AnnotatedCheck
{
    /// <param name="Inputs">As given.</param>
    /// <param name="Output">The folder for the copies.</param>
    /// <param name="Overwrite">Whether changed files are overwritten.</param>
    /// <param name="Templates">The folder of the kits; null for the one beside the program.</param>
    /// <param name="Kit">The kit a person has named.</param>
    /// <param name="Limits">What is refused in reading.</param>
    /// <param name="FailOn">From which level on the exit code is 1.</param>
    public sealed record Options(string[] Inputs, string Output, bool Overwrite, string? Templates, string? Kit, ReadLimits Limits, string FailOn);

    public static int Run(Session session, Options options, CancellationToken cancelled)
    {
        var library = Session.Kits(options.Templates);
        var report = RunReport.Load(library.Folder, session.Language);
        Processing.Judge(library, options.Kit);
        var files = Processing.Inputs(options.Inputs, [options.Output]);
        using var held = Processing.Folder(session, options.Output, options.Inputs, options.Overwrite);
        Processing.TellPassed(session, options.Inputs, options.Output);
        var results = AcrossForms.Judge(Processing.ProcessAll(session, options.Templates, options.Kit, options.Limits, files, cancelled));
        var (copies, problems) = new ReturnRun(report, held.Folder, session.Language, options.Limits, session.Log).Write(results, cancelled);
        held.Compact(held.Ledger.Done);
        foreach (var file in results)
        {
            session.Out.WriteLine(copies.TryGetValue(file.Input.Name, out var copy)
                ? session.Say("return.line", ("file", file.Input.Name), ("copy", copy))
                : session.Say(file.AllFindings.Any() ? "return.noCopy" : "return.clean", ("file", file.Input.Name)));
        }

        session.Out.WriteLine(RunNote.Of(results, session.Language));
        session.Out.Write(FindingsText.Write(problems, session.Language));
        session.Out.WriteLine(session.Say("return.where", ("output", Path.GetFullPath(options.Output)), ("findings", RunReport.Findings)));
        return Verdict.Of(results, problems, options.FailOn);
    }
}
