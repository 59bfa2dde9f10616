using ReportGen.App.Batch;
using ReportGen.App.Kits;
using ReportGen.Reading;
using ReportGen.Reading.Recognition;
using ReportGen.Rendering.Forms;
using ReportGen.Rules.Checks;
using ReportGen.Rules.Scoring;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Benchmarks.Measuring;

/// <summary>The main job taken apart.</summary>
internal sealed class JobStations
{
    public JobStations(SampleInputs inputs)
    {
        Kit kit = inputs.Kits.Find(SampleInputs.KitId)!;
        FormPlan[] plans = [.. inputs.Kits.All.Select(k => k.Plan).OrderBy(p => p.Kit.Id, StringComparer.Ordinal)];
        var grid = WorkbookReader.Read(inputs.Form);
        var form = FormReading.Read(grid, "form.xlsx", [kit.Plan]).Forms[0].Form;
        var scores = FormScoring.Score(form, kit.Definition, kit.Profile);
        var printed = FormRenderer.Render(form, kit.Definition, kit.Layout).Content;
        All =
        [
            ("read the grid of the .xlsx", () => WorkbookReader.Read(inputs.Form)),
            ("recognise the form among all kits and read it", () => FormReading.Read(grid, "form.xlsx", plans)),
            ("of that, read it by its kit", () => FormReading.Read(grid, "form.xlsx", [kit.Plan])),
            ("score", () => FormScoring.Score(form, kit.Definition, kit.Profile)),
            ("check", () => FormChecks.Find(form, kit.Definition, kit.Profile, scores)),
            ("print: values, row heights, styles, zip", () => FormRenderer.Render(form, kit.Definition, kit.Layout)),
            ("audit: open the printed form, look it over, read it again", () => GC.KeepAlive(FormAudit.Check(form, kit, printed, "printed.xlsx").ToList())),
            ("load and compile the kit, once per run", () => KitFolder.Load(kit.Folder)),
        ];
    }

    public IReadOnlyList<(string Name, Action Run)> All { get; }
}
