using ReportGen.App.Batch.Results;
using ReportGen.App.Kits;
using ReportGen.Model.Phrases;
using ReportGen.Reading;
using ReportGen.Rendering.Forms;
using ReportGen.Rendering.Reports;
using ReportGen.Rules.Scoring;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Opening;

namespace ReportGen.App.Batch;

/// <summary>
/// What a form goes through, except its checks, gone through once with a blank form on a core that has nothing to do, while the output folder is opened and the
/// first file read and checked: at a start nearly all time goes into getting code ready to run, and one form alone would wait for it step by step. Nothing of
/// it is kept.
/// </summary>
/// <param name="kit">Whose blank form.</param>
/// <param name="report">The overviews that will be written.</param>
/// <param name="language">The language of the run.</param>
internal sealed class Rehearsal(Kit kit, RunReport report, Language language)
{
    private const string Nowhere = "";

    /// <summary>Begins it, on another thread. What goes wrong in it goes wrong again where it is told.</summary>
    public void Begin() => _ = Task.Run(Play);

    /// <summary>Goes through it.</summary>
    /// <returns>The overviews and the manifest, as they would be written.</returns>
    internal (byte[] Summary, byte[] Findings, byte[] Manifest) Play()
    {
        var form = Blank();
        var written = FormRenderer.Render(form.Form, kit.Definition, kit.Layout).Content;
        var found = FormAudit.Check(form.Form, kit, written, Nowhere);
        var file = new ProcessedFile { Input = new InputFile(Nowhere, Nowhere), Outcome = FileOutcome.Read, Forms = [form with { PrintFindings = [.. found] }] };
        var result = ResultReader.Read(ResultWriter.Write(new ResultMaking(language).Of(file)));
        using var manifest = new MemoryStream();
        new RunManifest([kit], [result], [], new Dictionary<string, string>(), language).Write(manifest);
        return (
            ReportStreams.Bytes(to => report.WriteSummary([result], Nowhere, to)),
            ReportStreams.Bytes(to => report.WriteFindings([result], Nowhere, to)),
            manifest.ToArray());
    }

    private ProcessedForm Blank()
    {
        var blank = FormRenderer.RenderBlank(kit.Definition, kit.Layout, rows: 1, goals: 1, year: null).Content;
        var form = FormReading.Read(WorkbookReader.Read(blank, new ReadLimits()), Nowhere, [kit.Plan]).Forms[0].Form;
        return new ProcessedForm { Kit = kit, Form = form, Scores = FormScoring.Score(form, kit.Definition, kit.Profile) };
    }
}
