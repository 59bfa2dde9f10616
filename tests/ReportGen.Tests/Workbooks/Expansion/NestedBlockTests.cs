using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Tests.Workbooks.Expansion;

/// <summary>A block that repeats round a block that repeats: goals, each with a heading and rows of its own.</summary>
public class NestedBlockTests
{
    [Fact]
    public void Each_item_brings_its_heading_and_its_own_rows()
    {
        var expanded = Expand(Drawing(), Goal("一", "甲", "乙"), Goal("二", "丙"));
        var sheet = Witnesses.Agree(expanded.Content);

        Assert.Equal(
            ["表头", "目标一", "指标", "甲", "乙", "目标二", "指标", "丙", "合计"],
            sheet.Cells.Where(c => c.Address.Column == 2).Select(c => c.Text));
        Assert.Equal(["A3:A5", "A7:A8"], sheet.Merges.Select(m => m.ToString()));
    }

    [Fact]
    public void Rows_are_numbered_through_all_items_for_whoever_looks_for_them()
    {
        var values = Expand(Drawing(), Goal("一", "甲", "乙"), Goal("二", "丙")).Values;

        Assert.Equal([(0, "B2"), (1, "B6")], values.Where(v => v.Marker.Block == "目标").Select(v => (v.Row, v.Area.ToString())));
        Assert.Equal([(0, "B4"), (1, "B5"), (2, "B8")], values.Where(v => v.Marker.Block == "指标").Select(v => (v.Row, v.Area.ToString())));
    }

    [Fact]
    public void Without_items_one_blank_one_is_written_and_an_item_without_rows_keeps_a_blank_row()
    {
        Assert.Equal(["表头", "目标", "指标", "合计"], TextsOf(Expand(Drawing())));
        Assert.Equal(["表头", "目标一", "指标", "目标二", "指标", "丙", "合计"], TextsOf(Expand(Drawing(), Goal("一"), Goal("二", "丙"))));
    }

    [Fact]
    public void Equal_neighbours_do_not_merge_across_items()
    {
        var sheet = Witnesses.Agree(Expand(Drawing(), ["名称"], Goal("一", "甲", "甲"), Goal("二", "甲")).Content);

        Assert.Equal(["A3:A5", "A7:A8", "B4:B5"], sheet.Merges.Select(m => m.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_value_printed_twice_in_an_item_is_written_twice()
    {
        var layout = SheetLayout.Compile(new TestWorkbook().Cell("A1", "{{一级.名}}").Cell("C1", "{{一级.名}}").Cell("B2", "{{指标.名称}}").ToBytes());
        var items = new[] { new BlockItem(_ => new CellValue("产出"), [Row("甲"), Row("乙")]), new BlockItem(_ => new CellValue("效益"), [Row("丙")]) };

        var sheet = Witnesses.Agree(SheetExpansion.Expand(layout, new SheetValues(_ => CellValue.Blank, ["一级", "指标"], items, [])).Content);

        Assert.Equal(["A1 产出", "C1 产出", "B2 甲", "B3 乙", "A4 效益", "C4 效益", "B5 丙"], sheet.Cells.Select(c => $"{c.Address} {c.Text}"));
    }

    private static SheetLayout Drawing() => SheetLayout.Compile(new TestWorkbook()
        .Cell("B1", "表头")
        .Cell("B2", "目标{{目标.名}}")
        .Cell("A3", "指标块").Blank("A4").Merge("A3:A4").Cell("B3", "指标").Cell("B4", "{{指标.名称}}")
        .Cell("B5", "合计").ToBytes());

    private static ExpandedSheet Expand(SheetLayout layout, params BlockItem[] goals) => Expand(layout, [], goals);

    private static ExpandedSheet Expand(SheetLayout layout, string[] mergedDown, params BlockItem[] goals) =>
        SheetExpansion.Expand(layout, new SheetValues(_ => CellValue.Blank, ["目标", "指标"], goals, mergedDown));

    private static BlockItem Goal(string name, params string[] rows) => new(_ => new CellValue(name), [.. rows.Select(Row)]);

    private static BlockItem Row(string name) => new(_ => new CellValue(name), []);

    private static IEnumerable<string> TextsOf(ExpandedSheet expanded) => Witnesses.Agree(expanded.Content).Cells.Where(c => c.Address.Column == 2).Select(c => c.Text);
}
