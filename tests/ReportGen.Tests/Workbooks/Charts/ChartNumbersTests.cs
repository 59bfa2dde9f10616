using ReportGen.Workbooks.Charts;
using ReportGen.Workbooks.Composing;

namespace ReportGen.Tests.Workbooks.Charts;

/// <summary>Numbers of a chart are written as the text beside it writes them.</summary>
public sealed class ChartNumbersTests
{
    [Theory]
    [InlineData("1234.5", true, false, "1,234.50")]
    [InlineData("1234.5", false, false, "1234.50")]
    [InlineData("348", false, true, "348")]
    [InlineData("348", true, false, "348.00")]
    [InlineData("1348", true, true, "1,348")]
    [InlineData("347.999", false, true, "348")]
    [InlineData("0", false, true, "0")]
    public void Amounts(string amount, bool grouped, bool bare, string shown) =>
        Assert.Equal(shown, (Of([1m]) with { Numbers = new ChartNumbers { Grouped = grouped, BareWhole = bare } }).Show(Number(amount)));

    [Theory]
    [InlineData("478.97", "0.03", 2, true, "99.99%")]
    [InlineData("478.97", "0.03", 1, true, "99.99%")]
    [InlineData("1", "0", 2, true, "100%")]
    [InlineData("1", "0", 2, false, "100.00%")]
    [InlineData("3", "1", 1, true, "75%")]
    [InlineData("2", "1", 1, true, "66.7%")]
    [InlineData("0.03", "99999.97", 2, true, "0.00003%")]
    public void Shares_of_less_than_all_are_never_100(string part, string rest, int places, bool bare, string shown) =>
        Assert.Equal(shown, (Of([Number(part), Number(rest)]) with { Numbers = new ChartNumbers { SharePlaces = places, BareWholeShare = bare } }).ShowShare(0));

    [Fact]
    public void What_is_written_otherwise_has_a_label_of_its_own()
    {
        var chart = Of([348m, 12.5m]) with { Numbers = new ChartNumbers { BareWhole = true, BareWholeShare = true } };
        var columns = Labels(chart);
        var pie = Labels(Of([3m, 1m], ChartKind.Pie) with { Numbers = new ChartNumbers { BareWholeShare = true } });
        Assert.Equal(["#,##0", "#,##0.00"], columns);
        Assert.Equal(["0%", "0%", "0.00%"], pie);
    }

    private static IEnumerable<string> Labels(Chart chart) => ChartXml.Of(chart, ChartData.Embedded, null).Descendants()
        .Where(e => e.Name.LocalName == "numFmt" && e.Ancestors().Any(a => a.Name.LocalName == "dLbls")).Select(e => e.Attribute("formatCode")!.Value);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Chart Of(decimal[] values, ChartKind kind = ChartKind.Column) => new(kind, "图", [.. values.Select((_, i) => $"类{i}")], [new ChartSeries("数", [.. values])]);
}
