using System.Globalization;
using ReportGen.App.Kits;
using ReportGen.Benchmarks.Floor;
using ReportGen.Benchmarks.Straight;
using ReportGen.Model.Indicators;
using ReportGen.Reading;
using ReportGen.Rendering.Forms;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Benchmarks.Measuring;

/// <summary>The files that are measured: the form of 49 indicators that both yardsticks know, and the examples of all kits.</summary>
internal sealed class SampleInputs
{
    public SampleInputs(string root)
    {
        Kits = new KitLibrary(Path.Combine(root, "templates"));
        var inbox = Path.Combine(root, "examples", "luzhou-2023", "inbox");
        Form = File.ReadAllBytes(Directory.GetFiles(inbox, "06*.xlsx")[0]);
        Drawing = File.ReadAllBytes(Path.Combine(root, "templates", KitId, "form.xlsx"));
        Mixed = [.. Directory.GetFiles(Path.Combine(root, "examples", "kits"), "*.xlsx", SearchOption.AllDirectories).Concat(Directory.GetFiles(inbox, "*.xlsx")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        (Ours, OursByKit) = (new OurJob(Kits.All), new OurJob([Kits.Find(KitId)!]));
        (Floor, Straight) = (new FloorJob(FloorLayout.Of(Drawing)), new StraightJob(Drawing));
    }

    public static string KitId => "sichuan-2023-project";

    public KitLibrary Kits { get; }

    public byte[] Form { get; }

    public byte[] Drawing { get; }

    /// <summary>The examples of all kits, in a fixed order.</summary>
    public byte[][] Mixed { get; }

    /// <exception cref="InvalidOperationException">The yardsticks do not print what the program prints.</exception>
    public void MustAgree()
    {
        var ours = Ours.Run(Form, audited: true);
        var differences = SameTexts.Differences(ours, Floor.Run(Form)).Concat(SameTexts.Differences(ours, Straight.Run(Form).Printed)).ToList();
        if (differences.Count > 0)
        {
            throw new InvalidOperationException($"the yardsticks print something else: {string.Join("; ", differences)}");
        }
    }

    /// <summary>The form with another number of indicators, filled.</summary>
    public byte[] FormOf(int indicators)
    {
        var kit = Kits.Find(KitId)!;
        var form = FormReading.Read(WorkbookReader.Read(Form), "form.xlsx", [kit.Plan]).Forms[0].Form;
        var rows = Enumerable.Range(0, indicators).Select(i => Named(form.Rows[i % form.Rows.Length], i));
        return FormRenderer.Render(form with { Rows = [.. rows] }, kit.Definition, kit.Layout).Content;
    }

    /// <summary>Each under a name of its own: a form of copies would be one of findings.</summary>
    private static Indicator Named(Indicator row, int index) =>
        row with { Cells = row.Cells.SetItem(IndicatorColumn.Name, row.Name! with { Text = string.Create(CultureInfo.InvariantCulture, $"第{index + 1}项{row.Name.Trimmed}") }) };

    public OurJob Ours { get; }

    /// <summary>Our job with the kit named, so that nothing is recognised.</summary>
    public OurJob OursByKit { get; }

    public FloorJob Floor { get; }

    public StraightJob Straight { get; }
}
