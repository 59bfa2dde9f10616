using BenchmarkDotNet.Attributes;
using ReportGen.App.Kits;
using ReportGen.Model.Forms;
using ReportGen.Reading;
using ReportGen.Rendering.Forms;
using ReportGen.Rules.Checks;
using ReportGen.Rules.Scoring;
using ReportGen.Workbooks.Audit;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Benchmarks;

/// <summary>
/// The way of one form (49 indicators), station by station. Judge the ratios within one run, never the milliseconds: reading the grid is the
/// measure of all.
/// </summary>
[MemoryDiagnoser]
public class FormBenchmarks
{
    private Kit _kit = null!;
    private byte[] _file = [];
    private byte[] _printed = [];
    private GridWorkbook _grid = null!;
    private EvaluationForm _form = null!;
    private Scorecard _scores = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _kit = KitFolder.Load(KitBenchmarks.Root("templates", "sichuan-2023-project"));
        _file = File.ReadAllBytes(Directory.GetFiles(KitBenchmarks.Root("examples", "luzhou-2023", "inbox"), "06*.xlsx")[0]);
        _grid = WorkbookReader.Read(_file);
        _form = FormReading.Read(_grid, "06.xlsx", [_kit.Plan]).Forms[0].Form;
        _scores = FormScoring.Score(_form, _kit.Definition, _kit.Profile);
        _printed = FormRenderer.Render(_form, _kit.Definition, _kit.Layout).Content;
    }

    [Benchmark(Baseline = true)]
    public GridWorkbook ReadGrid() => WorkbookReader.Read(_file);

    [Benchmark]
    public ReadResult ReadForm() => FormReading.Read(_grid, "06.xlsx", [_kit.Plan]);

    [Benchmark]
    public Scorecard Score() => FormScoring.Score(_form, _kit.Definition, _kit.Profile);

    [Benchmark]
    public int Check() => FormChecks.Find(_form, _kit.Definition, _kit.Profile, _scores).Length;

    [Benchmark]
    public int Print() => FormRenderer.Render(_form, _kit.Definition, _kit.Layout).Content.Length;

    [Benchmark]
    public int Audit() => SheetAudit.Check(_printed).Count;

    [Benchmark]
    public Kit LoadKit() => KitFolder.Load(_kit.Folder);
}
