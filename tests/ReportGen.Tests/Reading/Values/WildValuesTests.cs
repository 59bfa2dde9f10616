using ReportGen.Reading.Values;

namespace ReportGen.Tests.Reading.Values;

/// <summary>What published forms really write. None of it may be understood wrongly, and hardly anything not at all.</summary>
public sealed class WildValuesTests
{
    public static IEnumerable<object[]> Values => WildValue.All.Select(v => new object[] { v.Text, v.Reading });

    [Theory]
    [MemberData(nameof(Values))]
    public void A_published_value_is_read_as_a_person_reads_it(string text, string reading) => Assert.Equal(reading, FigureNotation.Of(FigureParser.Parse(text)));

    // 220 rows of many regions, and the whole forms: at least 97 of 100 values with a digit, counted as often as they stand there and once each.
    [Fact]
    public void Of_values_with_figures_at_least_97_percent_are_understood()
    {
        var numeric = WildValue.All.Where(v => v.IsNumeric).ToList();
        Assert.True(numeric.Count > 350);
        Assert.InRange(Share(numeric, _ => 1), 0.97, 1);
        Assert.InRange(Share(numeric.Where(v => v.InRows > 0), v => v.InRows), 0.97, 1);
        Assert.InRange(Share(numeric.Where(v => v.InRows > 0), _ => 1), 0.97, 1);
        Assert.InRange(Share(numeric.Where(v => v.InForms > 0), v => v.InForms), 0.97, 1);
    }

    [Fact]
    public void What_is_not_understood_is_known() => Assert.Equal(
        [
            "**个固定测速点位全年维护率100%",
            "5=50%",
            "65元/平方米（45元/平方米施划，20元/平方米清除残留），在预算额度内按实际支付",
            "80元/套，在预算额度内按实际支付",
            "^80%",
            "严格按照预算标准1000元/人给补助对象兑付补助",
            "施划路段及施划数量：攀枝花大道东段2270平方米；攀枝花大道南端3407平方米等合计施化1.3万余平方米",
            "至少全年完成2次宣传",
        ],
        WildValue.All.Where(v => !v.IsUnderstood).Select(v => v.Text).Order(StringComparer.Ordinal));

    private static double Share(IEnumerable<WildValue> values, Func<WildValue, int> count)
    {
        var all = values.ToList();
        return (double)all.Where(v => v.IsUnderstood).Sum(count) / all.Sum(count);
    }
}
