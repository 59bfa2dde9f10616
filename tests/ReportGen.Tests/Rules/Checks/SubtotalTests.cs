using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>小计 rows among the indicators: above their rows or below them.</summary>
public sealed class SubtotalTests
{
    [Theory]
    [InlineData("1567.79")]
    [InlineData("1567.80")]
    public void A_subtotal_above_its_rows_is_their_sum(string sum) => Assert.Empty(Told("S 1800.99 " + sum, "R 1534.19 1308.19", "R 88.44 81.24", "R 178.36 178.36"));

    // 黔南州: “项目支出小计” 2108.79 above rows that make 1567.79.
    [Fact]
    public void A_subtotal_above_its_rows_that_is_not_their_sum_is_an_error() =>
        Assert.Equal(["H20 PF-412"], Told("S 1800.99 2108.79", "R 1534.19 1308.19", "R 88.44 81.24", "R 178.36 178.36"));

    [Fact]
    public void A_subtotal_below_its_rows_is_their_sum_too() => Assert.Equal(["F22 PF-412"], Told("R 10 10", "R 20 20", "S 31 30"));

    [Fact]
    public void Each_subtotal_has_its_own_rows() => Assert.Equal(["H23 PF-412"], Told("S 30 30", "R 10 10", "R 20 20", "S 5 6", "R 5 5"));

    [Fact]
    public void Where_a_subtotal_belongs_to_neither_side_nothing_is_told() => Assert.Empty(Told("R 10 10", "S 99 99", "R 20 20"));

    [Fact]
    public void What_is_not_exact_or_in_another_unit_has_no_sum() => Assert.Empty(Told("S 99万元 40余", "R 10 10余", "R 20 20"));

    [Fact]
    public void A_subtotal_is_no_indicator()
    {
        var form = Form(["S 30 30", "R 10 10", "R 20 20"]);
        Assert.Equal((3, 2), (form.Rows.Length, form.Indicators.Length));
    }

    private static string[] Told(params string[] rows) =>
        [.. Form(rows).Findings(NotScoredTests.Profile).Where(f => f.Id == "PF-412").Select(f => $"{f.Place.Cell} {f.Id}")];

    // S or R, target, actual.
    private static EvaluationForm Form(string[] rows) => TestForms.Right() with { Rows = [.. rows.Select((r, i) => Row(20 + i, r.Split(' ')))] };

    private static Indicator Row(int number, string[] parts) =>
        TestForms.Row(number, $"成本指标 支出{number} ≤ {parts[1]} _ {parts[2]}") with { IsSubtotal = parts[0] == "S" };
}
