using ReportGen.App.Batch;
using ReportGen.App.Kits;
using ReportGen.Reading;
using ReportGen.Reading.Recognition;
using ReportGen.Rendering.Forms;
using ReportGen.Rules.Checks;
using ReportGen.Rules.Scoring;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Benchmarks.Measuring;

/// <summary>The main job on the bytes of a file: what <c>run</c> does with it, without the disk.</summary>
internal sealed class OurJob
{
    private readonly Dictionary<string, Kit> _kits;
    private readonly FormPlan[] _plans;

    /// <param name="kits">The kits that a form is recognised among; with a single one it is as if a person had named it.</param>
    public OurJob(IEnumerable<Kit> kits)
    {
        _kits = kits.ToDictionary(k => k.Id);
        _plans = [.. _kits.Values.OrderBy(k => k.Id, StringComparer.Ordinal).Select(k => k.Plan)];
    }

    /// <summary>The printed form, the first one where the file has several.</summary>
    /// <param name="input">The bytes of the file.</param>
    /// <param name="audited">True where the written file is read again and held against the model, as a run does.</param>
    public byte[] Run(byte[] input, bool audited)
    {
        var read = FormReading.Read(WorkbookReader.Read(input), "form.xlsx", _plans).Forms[0];
        var kit = _kits[read.Form.KitId];
        var scores = FormScoring.Score(read.Form, kit.Definition, kit.Profile);
        _ = FormChecks.Find(read.Form, kit.Definition, kit.Profile, scores);
        var written = FormRenderer.Render(read.Form, kit.Definition, kit.Layout).Content;
        if (audited && FormAudit.Check(read.Form, kit, written, "printed.xlsx").FirstOrDefault() is { } fault)
        {
            throw new InvalidOperationException($"the audit found {fault.Id}");
        }

        return written;
    }
}
