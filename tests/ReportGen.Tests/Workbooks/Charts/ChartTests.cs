using ReportGen.Workbooks.Charts;

namespace ReportGen.Tests.Workbooks.Charts;

public class ChartTests
{
    [Fact]
    public void A_pie_of_zeros_and_a_chart_without_categories_are_not_drawn()
    {
        Assert.Null(Of(ChartKind.Pie, 0, 0).Drawn);
        Assert.Null(Of(ChartKind.Pie).Drawn);
        Assert.Null(Of(ChartKind.Column).Drawn);
        Assert.Null(new Chart(ChartKind.Pie, "图", ["甲"], []).Drawn);
    }

    [Fact]
    public void Columns_of_zeros_are_drawn() => Assert.Equal(ChartKind.Column, Of(ChartKind.Column, 0, 0).Drawn);

    [Fact]
    public void A_pie_with_an_amount_below_zero_becomes_columns() => Assert.Equal(ChartKind.Column, Of(ChartKind.Pie, 5, -1).Drawn);

    [Fact]
    public void A_series_that_does_not_fit_its_categories_is_a_mistake() =>
        Assert.Throws<ArgumentException>(() => new Chart(ChartKind.Pie, "图", ["甲", "乙"], [new ChartSeries("数", [1])]));

    [Fact]
    public void Values_and_shares_are_rounded_half_away_from_zero()
    {
        var chart = new Chart(ChartKind.Pie, "图", ["甲", "乙"], [new ChartSeries("数", [1.005m, 7.035m])]) { Unit = "万元" };

        Assert.Equal("1.01", chart.Show(1.005m));
        Assert.Equal("12.50%", chart.ShowShare(0));
        Assert.Equal("图：甲 1.01万元；乙 7.04万元", chart.InWords());
    }

    [Fact]
    public void Many_or_long_labels_are_turned_and_few_are_not()
    {
        var few = new ChartFrame(Of(ChartKind.Column, 9767.04m, 8414.20m), ChartXml.UsualWidth, ChartXml.UsualHeight);
        var many = new ChartFrame(Of(ChartKind.Column, [.. Enumerable.Range(1, 20).Select(i => i * 1000.25m)]), ChartXml.UsualWidth, ChartXml.UsualHeight);
        var longNames = new ChartFrame(new Chart(ChartKind.Column, "图", ["一般公共预算财政拨款收入与政府性基金预算财政拨款收入合计数额", "乙", "丙", "丁"], [new ChartSeries("数", [1, 2, 3, 4])]), ChartXml.UsualWidth, ChartXml.UsualHeight);

        Assert.False(few.TurnsValues || few.TurnsNames);
        Assert.True(many.TurnsValues);
        Assert.True(longNames.TurnsNames);
    }

    private static Chart Of(ChartKind kind, params decimal[] values) => new(kind, "图", [.. values.Select((_, i) => $"类{i}")], [new ChartSeries("数", [.. values])]);
}
