using BenchmarkDotNet.Attributes;
using ReportGen.App.Kits;
using ReportGen.Model.Forms;
using ReportGen.Reading;
using ReportGen.Reading.Recognition;
using ReportGen.Rendering.Forms;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Benchmarks;

/// <summary>
/// Each kit's own example, recognised among all kits and printed again. The examples differ in length; judge a kit by what printing costs it
/// beside reading, and all by one another.
/// </summary>
[MemoryDiagnoser]
public class KitBenchmarks
{
    private static readonly KitLibrary Library = new(Root("templates"));

    private Kit _kit = null!;
    private GridWorkbook _grid = null!;
    private EvaluationForm _form = null!;
    private FormPlan[] _plans = [];

    public static IEnumerable<string> Ids => Library.Ids;

    [ParamsSource(nameof(Ids))]
    public string Kit { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _kit = Library.Find(Kit)!;
        _plans = [.. Library.All.Select(k => k.Plan)];
        var folder = Root("examples", "kits", Kit);
        var file = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.xlsx")[0] : Directory.GetFiles(Root("examples", "luzhou-2023", "inbox"), "06*.xlsx")[0];
        _grid = WorkbookReader.Read(File.ReadAllBytes(file));
        _form = FormReading.Read(_grid, Kit, _plans).Forms[0].Form;
    }

    /// <summary>Among all kits, as a run does.</summary>
    [Benchmark(Baseline = true)]
    public ReadResult Read() => FormReading.Read(_grid, Kit, _plans);

    /// <summary>By the kit alone: what recognition adds is the difference.</summary>
    [Benchmark]
    public ReadResult ReadByItsKit() => FormReading.Read(_grid, Kit, [_kit.Plan]);

    [Benchmark]
    public int Print() => FormRenderer.Render(_form, _kit.Definition, _kit.Layout).Content.Length;

    internal static string Root(params string[] parts)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "ReportGen.sln")))
        {
            root = root.Parent!;
        }

        return Path.Combine([root.FullName, .. parts]);
    }
}
