using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;

namespace ReportGen.Tests.Rules.Checks;

public sealed class TotalsTests
{
    [Theory]
    [InlineData("99")]
    [InlineData("95.74")]
    [InlineData("100.1")]
    public void A_total_that_is_not_the_sum_of_its_rows_is_an_error(string total) =>
        Assert.Contains(total == "100.1" ? "J18 PF-602" : "J18 PF-601", Form(total).Told());

    [Theory]
    [InlineData("5.852076923", "85.85")]
    [InlineData("5.852076923", "85.852076923")]
    [InlineData("5.855", "85.86")]
    [InlineData("5.855", "85.85")]
    [InlineData("5.85", "85.9")]
    public void A_total_rounded_or_cut_off_at_its_own_decimals_is_right(string score, string total) => Assert.DoesNotContain(
        Form(total).WithRow(3, $"成本指标 丁 ≤ 20 万元 5.85 20 {score}").Told(), t => t.EndsWith("PF-601", StringComparison.Ordinal));

    [Theory]
    [InlineData("120")]
    [InlineData("-5")]
    public void A_total_outside_its_range_is_told_once(string total) => Assert.Equal(["J18 PF-602"], Form(total).Told());

    [Fact]
    public void A_blank_total_is_told_with_the_sum()
    {
        var finding = Assert.Single(Form("").Findings());
        Assert.Equal(("PF-603", "100"), (finding.Id, finding.Expected.ToString()));
    }

    [Theory]
    [InlineData("5.852076923", "90", "85.85", "4.15")]
    [InlineData("5.852", "90", "85.852", "4.148")]
    public void Nobody_is_asked_for_a_total_with_nine_decimals(string score, string total, string expected, string difference)
    {
        var finding = Assert.Single(Form(total).WithRow(3, $"成本指标 丁 ≤ 20 万元 5.85 20 {score}").Findings(), f => f.Id == "PF-601");
        Assert.Equal((expected, decimal.Parse(difference, System.Globalization.CultureInfo.InvariantCulture)), (finding.Expected.ToString(), finding.Difference));
    }

    [Fact]
    public void A_blank_score_is_filled_in_before_the_total_is_changed()
    {
        var finding = Assert.Single(Form("100").WithRow(0, "产出指标 养护里程 ≥ 120 公里 120 40 _").Findings(), f => f.Id == "PF-601");
        Assert.Equal("PF-601.next-blank", finding.Next.Key);
    }

    [Fact]
    public void A_form_without_a_total_row_has_no_total_to_check() => Assert.Empty((TestForms.Right() with { Totals = null }).Told());

    private static EvaluationForm Form(string total) => TestForms.Right().WithTotals("100", total).WithField(FormField.Problems, "有待改进");

    [Fact]
    public void A_formula_without_a_result_is_told_once_and_no_sum_is_called_wrong()
    {
        var right = TestForms.Right();
        var score = right.Totals!.Score! with { Text = "", Figure = new Figure(FigureKind.Uncalculated) };

        Assert.Equal(["J18 PF-209"], (right with { Totals = right.Totals with { Score = score } }).Told());
    }

    // 改进措施 is no part of any sum.
    [Theory]
    [InlineData(IndicatorColumn.ShortfallReason, true)]
    [InlineData(IndicatorColumn.Weight, false)]
    public void A_formula_without_a_result_hides_only_the_sums_that_it_is_part_of(IndicatorColumn column, bool isTold)
    {
        var form = TestForms.Right().WithRow(0, "产出指标 养护里程 ≥ 120 公里 120 50 50").WithTotals("110", "110");
        var cell = TestForms.Cell(column == IndicatorColumn.Weight ? "I15" : "K15", "") with { Figure = new Figure(FigureKind.Uncalculated) };
        var row = form.Rows[1];
        form = form with { Rows = form.Rows.SetItem(1, row with { Cells = row.Cells.SetItem(column, cell) }) };
        Assert.Equal(isTold, form.Findings().Any(f => f.Id == "PF-301"));
        Assert.Contains(form.Findings(), f => f.Id == "PF-209");
    }
}
