using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rendering.Forms;

namespace ReportGen.App.Batch;

/// <summary>The main job: every input file is read, judged and printed, several at a time; then the overviews and the manifest are written.</summary>
internal sealed class BatchRun(FileProcessing processing, RunReport report, OutputFolder folder, Language language, bool alsoXls = false)
{
    /// <summary>Does it all; the results come in the order of the inputs, however the work was divided.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="jobs">How many at a time.</param>
    /// <param name="done">Told after each file.</param>
    /// <param name="cancelled">Stops between two files; what is written stays whole, and the manifest tells of it.</param>
    public RunResult Run(IReadOnlyList<InputFile> inputs, int jobs, Action done, CancellationToken cancelled)
    {
        var names = OutputNames.For(inputs);
        var results = new ProcessedFile?[inputs.Count];
        try
        {
            Parallel.For(0, inputs.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancelled }, i =>
            {
                results[i] = processing.Process(inputs[i], file => Printed(file, names[i]));
                done();
            });
        }
        catch (OperationCanceledException)
        {
            // Without the manifest the next run would take our own files for a person's.
            WriteManifest([.. results.OfType<ProcessedFile>()], []);
            throw;
        }

        var files = AcrossForms.Judge([.. results.OfType<ProcessedFile>()]);
        ImmutableArray<Finding> problems = [.. folder.TryWrite(RunReport.Summary, report.RenderSummary(files)), .. folder.TryWrite(RunReport.Findings, report.RenderFindings(files))];
        WriteManifest(files, problems);
        return new RunResult(files, problems);
    }

    private void WriteManifest(IReadOnlyList<ProcessedFile> files, IReadOnlyList<Finding> problems) =>
        folder.WriteOwn(RunManifest.FileName, RunManifest.Write(files, problems, folder.Ours, language));

    private ProcessedFile Printed(ProcessedFile file, string name) => file with
    {
        Forms = [.. file.Forms.Select((form, i) => Printed(form, file.Forms.Length == 1 ? $"{name}.xlsx" : $"{name}-{i + 1}.xlsx"))],
    };

    private ProcessedForm Printed(ProcessedForm form, string output)
    {
        var written = FormRenderer.Render(form.Form, form.Kit.Definition, form.Kit.Layout).Content;
        ImmutableArray<Finding> faults = [.. FormAudit.Check(form.Form, form.Kit, written, output), .. folder.TryWrite(output, written), .. alsoXls ? WriteXls(output, written) : []];
        return form with { Output = output, Findings = [.. form.Findings, .. faults] };
    }

    /// <summary>The same form once more as .xls. A method of its own, so that a run without it does not load the library.</summary>
    private IEnumerable<Finding> WriteXls(string output, byte[] written)
    {
        var name = System.IO.Path.ChangeExtension(output, ".xls");
        return XlsCopy.Of(written, name) switch
        {
            (null, { } finding) => [finding],
            var (content, _) => folder.TryWrite(name, content!),
        };
    }
}

/// <summary>What came of a run.</summary>
/// <param name="Files">Every input in order.</param>
/// <param name="Problems">What went wrong in writing the overviews.</param>
internal sealed record RunResult(IReadOnlyList<ProcessedFile> Files, ImmutableArray<Finding> Problems);
