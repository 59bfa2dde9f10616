using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Workbooks.Charts;

namespace ReportGen.Tests.Workbooks.Charts;

public class PieLabelsTests
{
    private static readonly PieFrame Frame = new(140, 106, 68, 213, 9);

    [Theory]
    [InlineData("95.32 3.57 0 0 0 0 1.11")]
    [InlineData("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1")]
    [InlineData("1000 1 1 1 1 1 1 1 1 1 1")]
    [InlineData("1 1 1 1 1 1 1 1 1 1 1000")]
    public void No_two_labels_lie_on_each_other_and_all_lie_within_the_drawing(string values)
    {
        var labels = Of(values);
        var places = labels.Slices.Select(s => (Right: s.Middle < 0.5, labels.Of(s).Y)).ToList();

        Assert.All(places, p => Assert.InRange(p.Y, 0, Frame.Height));
        foreach (var side in places.GroupBy(p => p.Right))
        {
            var ordered = side.Select(p => p.Y).Order().ToList();
            Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(pair.Second - pair.First > Frame.FontSize, $"{pair}"));
        }
    }

    [Fact]
    public void A_slice_of_nothing_has_no_label() => Assert.Equal([0, 2], Of("1 0 3").Slices.Select(s => s.Category));

    [Fact]
    public void One_slice_is_the_whole_pie() => Assert.Equal(new PieSlice(1, 0, 1), Assert.Single(Of("0 5").Slices));

    [Fact]
    public void A_label_with_room_stands_where_it_wants_to() => Assert.All(Of("1 1 1").Slices, s => Assert.Equal(PieLabels.Wanted(s, Frame), Of("1 1 1").Of(s)));

    private static PieLabels Of(string values)
    {
        var numbers = values.Split(' ').Select(v => decimal.Parse(v, CultureInfo.InvariantCulture)).ToImmutableArray();
        return new PieLabels(new Chart(ChartKind.Pie, "图", [.. numbers.Select((_, i) => $"类{i}")], [new ChartSeries("数", numbers)]), Frame);
    }
}
