using System.CommandLine;
using ReportGen.App.Batch;
using ReportGen.App.Differences;
using ReportGen.Rendering.Reports;

namespace ReportGen.App.Cli.Running;

/// <summary>
/// <c>diff RUN1 RUN2</c>: which scores, findings and outputs are other, and why. As with the diff of texts, the exit code is 0 where nothing is and 1
/// where something is.
/// </summary>
internal static class DiffCommand
{
    private const string Layout = "比较.xlsx";

    public static Command Make(Session session)
    {
        var before = new Argument<string>("RUN1") { Description = session.Say("argument.runBefore") };
        var after = new Argument<string>("RUN2") { Description = session.Say("argument.runAfter") };
        var inputs = new Option<string[]>("--inputs") { Description = session.Say("option.diffInputs"), HelpName = "DIR|FILE" };
        var asJson = new Option<bool>("--json") { Description = session.Say("option.json") };
        var output = new Option<string?>("--output", "-o") { Description = session.Say("option.diffOutput"), HelpName = "FILE" };
        var overwrite = new Option<bool>("--overwrite") { Description = session.Say("option.overwrite") };
        var templates = SharedOptions.Templates(session);
        var limits = new LimitOptions(session);
        var command = new Command("diff", session.Say("command.diff")) { before, after, inputs, asJson, output, overwrite, templates };
        limits.AddTo(command);
        command.SetAction((parsed, _) =>
        {
            var file = OutputFile.Of(parsed.GetValue(output), parsed.GetValue(overwrite));
            var difference = RunDifference.Of(RunRecordReader.Read(parsed.GetRequiredValue(before)), RunRecordReader.Read(parsed.GetRequiredValue(after)));
            if (parsed.GetValue(inputs) is { Length: > 0 } named) difference = new InputCells(Processing.Inputs(named), limits.Of(parsed)).In(difference);

            file?.WriteWorkbook(Workbook(difference, parsed.GetValue(templates), session));
            Tell(difference, parsed.GetValue(asJson), file is not null, session);
            if (file is not null) session.Error.WriteLine(session.Say("compare.saved", ("file", parsed.GetValue(output)!)));
            return Task.FromResult(difference.IsSame ? ExitCode.Ok : ExitCode.Findings);
        });
        return command;
    }

    /// <summary>The screen has everything, or where a workbook has it, the head.</summary>
    private static void Tell(RunDifference difference, bool asJson, bool isWritten, Session session)
    {
        if (asJson)
        {
            session.WriteJson(DiffJson.Write(difference, session));
            return;
        }

        session.Out.Write(isWritten ? DiffText.Head(difference, session) : DiffText.Write(difference, session));
        if (difference.Items.Any(i => i.HasOtherContent && i.Cells is null && i.Item.Index == 0)) session.Error.WriteLine(session.Say("compare.askInputs"));
    }

    private static byte[] Workbook(RunDifference difference, string? templates, Session session)
    {
        var layout = RunReport.Layout(Session.Kits(templates).Folder, Layout);
        return ReportStreams.Bytes(to => DifferenceWorkbook.Write(layout, DiffRows.Of(difference, session), DiffText.Note(difference, session), to));
    }
}
