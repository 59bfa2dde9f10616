using FsCheck;
using FsCheck.Fluent;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Values;
using ReportGen.Reading;
using ReportGen.Rendering.Forms;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Reading;

/// <summary>The law of reading: what offices do to a form on its way does not change what is read from it.</summary>
public class RobustReadingTests
{
    [Fact]
    public void A_form_that_was_shifted_split_and_annotated_reads_the_same()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll<int>(seed =>
        {
            var (form, sheet) = Printed(seed);
            var mutated = new Mutations(seed, TestKits.Sichuan).Apply(sheet, 1 + Math.Abs(seed % 4));
            Assert.Equal(ContentOf(form), ContentOf(Read(mutated)));
        }));
    }

    [Fact]
    public void Two_forms_one_under_another_are_two_forms()
    {
        var (first, upper) = Printed(11);
        var (second, lower) = Printed(12);
        var shift = upper.Cells[^1].Address.Row + 3;
        var below = lower.Cells.Select(c => c with { Address = c.Address with { Row = c.Address.Row + shift } });
        var both = new GridSheet("表", upper.Cells.Concat(below), upper.Merges.Concat(lower.Merges.Select(m => m with { FirstRow = m.FirstRow + shift, LastRow = m.LastRow + shift })));

        var forms = FormReading.Read(new GridWorkbook([both]), "两张.xlsx", [TestKits.Sichuan.Plan]).Forms;

        Assert.Equal([ContentOf(first), ContentOf(second)], forms.Select(f => ContentOf(f.Form)));
    }

    [Fact]
    public void One_form_per_sheet_is_read_sheet_by_sheet_and_other_sheets_are_named()
    {
        var (first, one) = Printed(21);
        var (second, two) = Printed(22);
        var note = new GridSheet("说明", [new GridCell(new CellAddress(1, 1), "请于3月底前报送。", null)], []);

        var result = FormReading.Read(new GridWorkbook([note, one, two]), "三页.xlsx", [TestKits.Sichuan.Plan]);

        Assert.Equal([ContentOf(first), ContentOf(second)], result.Forms.Select(f => ContentOf(f.Form)));
        Assert.Equal("说明", Assert.Single(result.Findings, f => f.Id == "PF-104").Place.Sheet);
    }

    [Fact]
    public void A_sheet_that_is_no_form_is_refused_with_the_nearest_kit()
    {
        var (_, sheet) = Printed(31);
        var half = new GridSheet("表", sheet.Cells.Where(c => c.Address.Row < 8), []);

        var result = FormReading.Read(new GridWorkbook([half]), "半张.xlsx", [TestKits.Sichuan.Plan]);

        Assert.Empty(result.Forms);
        var finding = Assert.Single(result.Findings);
        Assert.Equal("PF-101", finding.Id);
        Assert.Contains("四川省", finding.Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_label_is_reported_where_it_should_stand()
    {
        var (_, sheet) = Printed(41);
        var without = new GridSheet("表", sheet.Cells.Where(c => c.Text != "预算执行数"), sheet.Merges);

        var form = Assert.Single(FormReading.Read(new GridWorkbook([without]), "缺.xlsx", [TestKits.Sichuan.Plan]).Forms);

        var finding = Assert.Single(form.Findings, f => f.Id == "PF-102");
        Assert.Equal("预算执行数", finding.Expected.ToString());
        Assert.NotEqual("", finding.Place.Cell);
    }

    [Fact]
    public void A_misspelt_label_is_read_and_said()
    {
        var (form, sheet) = Printed(51);
        var misspelt = new GridSheet("表", sheet.Cells.Select(c => c.Text == "未完成原因分析" ? c with { Text = "未完成的原因分析" } : c), sheet.Merges);

        var read = Assert.Single(FormReading.Read(new GridWorkbook([misspelt]), "错字.xlsx", [TestKits.Sichuan.Plan]).Forms);

        Assert.Equal(ContentOf(form), ContentOf(read.Form));
        Assert.Equal("未完成的原因分析", Assert.Single(read.Findings, f => f.Id == "PF-105").Value);
    }

    [Fact]
    public void Text_that_belongs_nowhere_is_told_with_its_cell()
    {
        var (form, sheet) = Printed(61);
        var free = new CellAddress(1, 15);
        var annotated = new GridSheet("表", sheet.Cells.Append(new GridCell(free, "科长已阅", null)), sheet.Merges);

        var read = Assert.Single(FormReading.Read(new GridWorkbook([annotated]), "批注.xlsx", [TestKits.Sichuan.Plan]).Forms);

        Assert.Equal(ContentOf(form), ContentOf(read.Form));
        Assert.Equal("O1", Assert.Single(read.Findings, f => f.Id == "PF-103").Place.Cell);
    }

    [Fact]
    public void Every_value_knows_its_cell()
    {
        var (_, sheet) = Printed(71);
        var form = Read(sheet);

        Assert.All(form.Fields, f => Assert.NotEqual("", f.Entry.Place.Cell));
        Assert.All(form.Indicators, i => Assert.All(i.Cells.Values, e => Assert.Equal(e.Text, sheet[Address(e)]?.Text ?? "")));
        Assert.All(form.Funds, r => Assert.All(r.Cells.Values, e => Assert.Equal(e.Text, sheet[Address(e)]?.Text ?? "")));
    }

    [Fact]
    public void A_note_beside_the_form_is_no_value_of_it()
    {
        var (form, sheet) = Printed(81);
        var noted = With(sheet, sheet.Cells.Append(new GridCell(new CellAddress(15, 14), "批注：请核实", null)));

        var read = ReadOne(noted);

        Assert.Equal(ContentOf(form), ContentOf(read.Form));
        Assert.Equal("N15", Assert.Single(read.Findings, f => f.Id == "PF-103").Place.Cell);
    }

    [Fact]
    public void A_second_form_beside_the_first_is_an_error_and_touches_nothing()
    {
        var (form, sheet) = Printed(82);
        var (_, other) = Printed(83);
        var beside = other.Cells.Select(c => c with { Address = c.Address with { Column = c.Address.Column + 13 } });
        var both = new GridSheet("表", sheet.Cells.Concat(beside), sheet.Merges.Concat(other.Merges.Select(m => m with { FirstColumn = m.FirstColumn + 13, LastColumn = m.LastColumn + 13 })));

        var read = ReadOne(both);

        Assert.Equal(ContentOf(form), ContentOf(read.Form));
        Assert.Equal(["PF-108"], read.Findings.Select(f => f.Id));
    }

    [Fact]
    public void A_money_unit_in_brackets_behind_a_label_does_no_harm_unless_it_is_another()
    {
        var (form, sheet) = Printed(84);
        GridSheet Headed(string unit) => With(sheet, sheet.Cells.Select(c => c.Text is "年初预算" or "预算执行数" ? c with { Text = c.Text + unit } : c));

        Assert.Equal(ContentOf(form), ContentOf(ReadOne(Headed("（万元）")).Form));
        Assert.Empty(ReadOne(Headed("（万元）")).Findings);
        Assert.Equal(["PF-409", "PF-409"], ReadOne(Headed("（元）")).Findings.Select(f => f.Id));
    }

    [Fact]
    public void A_subtotal_row_is_no_indicator()
    {
        var (form, sheet) = Printed(85);
        var total = sheet.Cells.Last(c => c.Text == "合计").Address.Row;
        var moved = sheet.Cells.Select(c => c.Address.Row >= total ? c with { Address = c.Address with { Row = c.Address.Row + 1 } } : c)
            .Append(new GridCell(new CellAddress(total, 2), "成本指标小计", null)).Append(new GridCell(new CellAddress(total, 10), "20", 20));
        var grown = new GridSheet("表", moved, sheet.Merges.Select(m => m with { FirstRow = m.FirstRow >= total ? m.FirstRow + 1 : m.FirstRow, LastRow = m.LastRow >= total ? m.LastRow + 1 : m.LastRow }));

        var read = ReadOne(grown);

        Assert.Equal(ContentOf(form), ContentOf(read.Form with { Rows = read.Form.Indicators }));
        Assert.Equal("20", Assert.Single(read.Form.Rows, r => r.IsSubtotal).Score?.Text);
        Assert.Equal("PF-109", Assert.Single(read.Findings).Id);
    }

    [Fact]
    public void A_figure_merged_over_two_rows_counts_for_the_first_one_only()
    {
        var (_, sheet) = Printed(86);
        var first = sheet.Cells.First(c => c.Text == "三级指标").Address.Row + 1;
        var merged = new GridSheet("表", sheet.Cells.Where(c => c.Address != new CellAddress(first + 1, 10) && c.Address != new CellAddress(first, 10)).Append(new GridCell(new CellAddress(first, 10), "6", 6)), sheet.Merges.Append(new CellRange(first, 10, first + 1, 10)));

        var read = ReadOne(merged);

        Assert.Equal(["6", ""], read.Form.Indicators.Take(2).Select(i => i.Score!.Text));
        Assert.Equal($"J{first}", Assert.Single(read.Findings, f => f.Id == "PF-208").Place.Cell);
    }

    [Theory]
    [InlineData("２０２３")]
    [InlineData("二〇二三")]
    [InlineData("二○二三")]
    public void The_year_may_be_written_in_other_figures(string year)
    {
        var (_, sheet) = Printed(87);
        var titled = With(sheet, sheet.Cells.Select(c => c.Address == new CellAddress(1, 1) ? c with { Text = $"部门预算项目支出绩效自评表（{year}年度）" } : c));

        Assert.Equal(2023, ReadOne(titled).Form.Year);
    }

    [Theory]
    [InlineData("部门预算项目支出绩效自评表（51052001T000000 2023年度）")]
    [InlineData("附件：川财绩〔2020〕12号 部门预算项目支出绩效自评表（2023年度）")]
    [InlineData("川财绩[2020]第12号 部门预算项目支出绩效自评表（2023）")]
    [InlineData("2022年中央补助资金2023年度部门预算项目支出绩效自评表")]
    [InlineData("部门预算项目支出绩效自评表（2023 年）20221231")]
    [InlineData("部门预算项目支出绩效自评表（2023）")]
    public void The_year_is_no_part_of_another_number(string title)
    {
        var (_, sheet) = Printed(89);
        var titled = With(sheet, sheet.Cells.Select(c => c.Address == new CellAddress(1, 1) ? c with { Text = title } : c));

        Assert.Equal(2023, ReadOne(titled).Form.Year);
    }

    // A class in a line of its own, merged over the whole block, has the shape of a note.
    [Theory]
    [InlineData("满意度指标", true)]
    [InlineData("注：以下各行由业务科室填报。", false)]
    public void Rows_below_a_line_over_the_whole_block_are_read(string line, bool isLevel)
    {
        var (form, sheet) = Printed(90);
        var heading = sheet.Cells.First(c => c.Text == "三级指标").Address.Row;
        var at = heading + 2;
        var cells = sheet.Cells.Select(c => c.Address.Row >= at ? c with { Address = c.Address with { Row = c.Address.Row + 1 } } : c).Append(new GridCell(new CellAddress(at, 2), line, null));
        var grown = new GridSheet("表", cells, [.. sheet.Merges.Where(m => m.LastRow < at), .. sheet.Merges.Where(m => m.FirstRow >= at).Select(m => m with { FirstRow = m.FirstRow + 1, LastRow = m.LastRow + 1 }), new CellRange(at, 2, at, 11)]);

        var read = ReadOne(grown);

        Assert.Equal(form.Indicators.Length, read.Form.Indicators.Length);
        Assert.Equal(form.Indicators.Select(i => i.Name!.Text), read.Form.Indicators.Select(i => i.Name!.Text));
        Assert.Equal(!isLevel, read.Findings.Any(f => f.Id == "PF-103" && f.Place.Cell == $"B{at}"));
    }

    [Fact]
    public void A_formula_without_a_result_is_neither_blank_nor_a_value()
    {
        var (_, sheet) = Printed(88);
        var score = ReadOne(sheet).Form.Totals!.Score!.Place.Cell;
        Assert.True(CellAddress.TryParse(score, out var address));
        var formula = With(sheet, sheet.Cells.Select(c => c.Address == address ? new GridCell(address, "", null) { IsUncalculated = true } : c));

        var entry = ReadOne(formula).Form.Totals!.Score!;

        Assert.Equal((FigureKind.Uncalculated, score), (entry.Figure.Kind, entry.Place.Cell));
    }

    private static GridSheet With(GridSheet sheet, IEnumerable<GridCell> cells) => new(sheet.Name, cells, sheet.Merges);

    private static ReadForm ReadOne(GridSheet sheet) => Assert.Single(FormReading.Read(new GridWorkbook([sheet]), "样本.xlsx", [TestKits.Sichuan.Plan]).Forms);

    private static CellAddress Address(Entry entry) => CellAddress.TryParse(entry.Place.Cell, out var address) ? address : throw new InvalidOperationException(entry.Place.ToString());

    private static (EvaluationForm Form, GridSheet Sheet) Printed(int seed)
    {
        var form = new SampleForms(seed).Make(TestKits.Sichuan.Definition);
        var sheet = WorkbookReader.Read(FormRenderer.Render(form, TestKits.Sichuan.Definition, TestKits.Sichuan.Layout).Content).Sheets[0];
        return (form, sheet);
    }

    private static EvaluationForm Read(GridSheet sheet) => Assert.Single(FormReading.Read(new GridWorkbook([sheet]), "样本.xlsx", [TestKits.Sichuan.Plan]).Forms).Form;

    private static string ContentOf(EvaluationForm form) => string.Join('\n', FormWords.Of(form, TestKits.Sichuan.Definition));
}
