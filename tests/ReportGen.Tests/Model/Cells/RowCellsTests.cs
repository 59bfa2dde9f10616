using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Places;
using ReportGen.Model.Values;

namespace ReportGen.Tests.Model.Cells;

public class RowCellsTests
{
    private static readonly RowCells<IndicatorColumn> Empty = RowCells<IndicatorColumn>.Empty;

    [Fact]
    public void Cells_come_in_the_order_of_their_meanings_whatever_the_order_they_were_put_in() => Assert.Equal(
        [IndicatorColumn.IndicatorClass, IndicatorColumn.Target, IndicatorColumn.Score],
        Empty.SetItem(IndicatorColumn.Score, Cell("1")).SetItem(IndicatorColumn.IndicatorClass, Cell("产出")).SetItem(IndicatorColumn.Target, Cell("2")).Keys);

    [Fact]
    public void A_changed_row_leaves_the_row_it_was_made_of_as_it_was()
    {
        var one = Empty.SetItem(IndicatorColumn.Score, Cell("1"));
        var other = one.SetItem(IndicatorColumn.Score, Cell("2")).Remove(IndicatorColumn.Target);
        Assert.Equal("1", one[IndicatorColumn.Score].Text);
        Assert.Equal("2", other[IndicatorColumn.Score].Text);
        Assert.Empty(Empty);
        Assert.Empty(other.Remove(IndicatorColumn.Score).Values);
    }

    [Fact]
    public void Cells_that_are_gathered_after_a_row_was_given_out_are_those_of_the_next_row()
    {
        var gathered = new RowCells<IndicatorColumn>.Builder { [IndicatorColumn.Score] = Cell("1") };
        var one = gathered.ToRowCells();
        gathered[IndicatorColumn.Weight] = Cell("2");
        Assert.Equal([IndicatorColumn.Score], one.Keys);
        Assert.Equal([IndicatorColumn.Weight], gathered.ToRowCells().Keys);
        Assert.Null(gathered[IndicatorColumn.Weight]);
        Assert.Empty(gathered.ToRowCells());
    }

    [Fact]
    public void A_column_that_the_row_does_not_have_has_no_cell()
    {
        Assert.Null(Empty.GetValueOrDefault(IndicatorColumn.Score));
        Assert.False(Empty.TryGetValue(IndicatorColumn.Score, out _));
        Assert.Throws<KeyNotFoundException>(() => Empty[IndicatorColumn.Score]);
    }

    /// <summary>The cells lie in a list by the number of their meaning.</summary>
    [Theory]
    [InlineData(typeof(IndicatorColumn))]
    [InlineData(typeof(FundsColumn))]
    [InlineData(typeof(GoalColumn))]
    public void Meanings_are_counted_from_0_without_a_gap(Type columns)
    {
        Assert.Equal(typeof(int), Enum.GetUnderlyingType(columns));
        Assert.Equal(Enumerable.Range(0, Enum.GetValues(columns).Length), Enum.GetValues(columns).Cast<object>().Select(c => (int)c));
    }

    private static Entry Cell(string text) => new(text, new Figure(FigureKind.Text), new Place("表.xlsx", "表", "A1"));
}
