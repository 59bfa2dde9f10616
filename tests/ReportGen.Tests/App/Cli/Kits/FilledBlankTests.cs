using ReportGen.App.Cli.Kits;
using ReportGen.App.Kits;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Reading;
using ReportGen.Rendering.Forms;
using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.App.Cli.Kits;

/// <summary>The blank form of every kit: given out, filled in by hand, read back.</summary>
public class FilledBlankTests
{
    private const int Rows = 12;
    private const int Goals = 2;

    public static TheoryData<string> KitIds => [.. TestKits.All.Select(k => k.Id)];

    [Theory]
    [MemberData(nameof(KitIds))]
    public void A_blank_form_reads_back_without_content(string id)
    {
        var kit = TestKits.Find(id);

        var read = Assert.Single(FormReading.Read(WorkbookReader.Read(BlankCommand.Render(kit, Rows, Goals, 2024)), "空白表.xlsx", [.. TestKits.All.Select(k => k.Plan)]).Forms);

        Assert.Equal(id, read.Form.KitId);
        Assert.Empty(read.Findings);
        Assert.Empty(read.Form.Rows);
    }

    [Theory]
    [MemberData(nameof(KitIds))]
    public void What_is_filled_into_a_blank_form_is_read_back(string id)
    {
        var kit = TestKits.Find(id);
        var printed = FormRenderer.RenderBlank(kit.Definition, kit.Layout, Rows, Goals, 2024);
        var blank = WorkbookReader.Read(BlankCommand.Render(kit, Rows, Goals, 2024)).Sheets[0];
        var filled = printed.Values.Where(v => v.Marker.Name != Blocks.Year && !IsInline(v, kit)).Select(v => new GridCell(v.Area.First, Text(v), null)).ToList();

        var read = Assert.Single(FormReading.Read(new GridWorkbook([new GridSheet("表", blank.Cells.Concat(filled), blank.Merges)]), "填好.xlsx", [.. TestKits.All.Select(k => k.Plan)]).Forms);

        Assert.Empty(read.Findings);
        Assert.Equal(Wanted(printed, kit), Told(read.Form, kit));
    }

    /// <summary>What a person writes: the marker's name and, in repeated rows, its number.</summary>
    private static string Text(PlacedValue value) => value.Row < 0 ? $"填{value.Marker.Name}" : $"填{value.Marker.Name}{value.Row}";

    private static bool IsInline(PlacedValue value, Kit kit) => kit.Layout.Cells.Any(c => c.Template.Parts.Length > 1 && c.Template.Markers.Contains(value.Marker));

    private static IEnumerable<string> Wanted(ExpandedSheet printed, Kit kit) => printed.Values
        .Where(v => !IsInline(v, kit) && (v.Marker.Block.Length == 0 || v.Marker.Block == Blocks.Indicators) && v.Marker.Name != Blocks.Year)
        .Select(Text).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Told(EvaluationForm form, Kit kit)
    {
        var levels = kit.Layout.Cells.SelectMany(c => c.Template.Markers).Where(m => m.Block is Blocks.Classes or Blocks.Groups).Select(m => m.Name).ToHashSet();
        var columns = kit.Definition.IndicatorColumns.Where(c => !levels.Contains(c.Label)).ToList();
        var rows = form.Rows.SelectMany(r => columns.Select(c => c.Term is { } term ? r[term]! : r.Others[c.Label]));
        return form.Fields.Select(f => f.Entry).Concat(rows).Where(e => e.Text.StartsWith('填')).Select(e => e.Text).Order(StringComparer.Ordinal);
    }
}
