using ReportGen.Model.Indicators;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>PF-512: weight × coefficient is the score, or one of them is wrong.</summary>
public sealed class CoefficientTests
{
    [Theory]
    [InlineData("100", "40")]
    [InlineData("100%", "40")]
    [InlineData("95.5%", "38.2")]
    [InlineData("0.95", "38")]
    [InlineData("1", "40")]
    [InlineData("72.74", "29.1")]
    [InlineData("0", "0")]
    [InlineData("/", "12")]
    [InlineData("", "12")]
    public void A_coefficient_that_fits_or_is_none_is_not_told(string coefficient, string score) => Assert.DoesNotContain("J14 PF-512", Told(coefficient, score));

    [Theory]
    [InlineData("90", "40")]
    [InlineData("100%", "36")]
    [InlineData("0.5", "40")]
    public void One_that_does_not_is(string coefficient, string score) => Assert.Contains("J14 PF-512", Told(coefficient, score));

    private static string[] Told(string coefficient, string score)
    {
        var row = TestForms.Row(14, $"产出指标 养护里程 ≥ 120 公里 120 40 {score} 已说明");
        var form = TestForms.Right();
        return (form with { Rows = form.Rows.SetItem(0, row with { Cells = row.Cells.SetItem(IndicatorColumn.ScoreCoefficient, TestForms.Cell("L14", coefficient)) }) }).Told();
    }
}
