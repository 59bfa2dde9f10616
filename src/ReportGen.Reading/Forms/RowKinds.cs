using System.Text.RegularExpressions;
using ReportGen.Model.Indicators;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Forms;

/// <summary>What a row of an indicator block is, beside an indicator: a heading printed again, a level label, a subtotal, a note, or left over from the template.</summary>
internal static partial class RowKinds
{
    /// <summary>The column labels printed once more within the block, as at the top of a further page.</summary>
    public static bool IsHeading(BlockCell[] cells)
    {
        // Most rows are none, and the first half of their cells tells it.
        var others = 0;
        foreach (var (column, cell, _) in cells)
        {
            if ((cell is null || !LabelText.IsOneOf(cell.Text, column.Anchor.Spellings)) && ++others * 2 >= cells.Length)
            {
                return false;
            }
        }

        return cells.Length > 0;
    }

    /// <summary>A level label on a row of its own; some forms print it a second time in another column of that row, cut off or whole.</summary>
    public static bool IsGroup(BlockCell[] cells)
    {
        if (LevelOf(cells) is not { } level)
        {
            return false;
        }

        var label = LabelText.Normalise(level.Text);
        foreach (var (column, cell, isOwn) in cells)
        {
            if (!column.IsLevel && isOwn && !SaysAgain(LabelText.Normalise(cell!.Text), label))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Rows that the template offered and nobody filled: <c>指标1：</c>, <c>……</c>.</summary>
    public static bool IsLeftover(BlockCell[] cells)
    {
        GridCell? name = null;
        foreach (var (column, cell, isOwn) in cells)
        {
            if (!column.IsLevel && isOwn)
            {
                if (name is not null || column.Term != IndicatorColumn.Name)
                {
                    return false;
                }

                name = cell;
            }
        }

        return name is not null && Leftover().IsMatch(LabelText.Normalise(name.Text));
    }

    /// <summary>The label of a row that sums others: 小计 among the words of the row.</summary>
    public static GridCell? Subtotal(BlockCell[] cells)
    {
        foreach (var (column, cell, isOwn) in cells)
        {
            if (isOwn && (column.IsLevel || column.Term == IndicatorColumn.Name) && cell!.Text.Contains('计', StringComparison.Ordinal) && LabelText.Normalise(cell.Text).EndsWith("小计", StringComparison.Ordinal))
            {
                return cell;
            }
        }

        return null;
    }

    /// <summary>True for words that begin a note below the block: 注, 填表说明.</summary>
    public static bool BeginsNote(string text) => Note().IsMatch(LabelText.Normalise(text));

    private static GridCell? LevelOf(BlockCell[] cells)
    {
        foreach (var (column, cell, isOwn) in cells)
        {
            if (column.IsLevel && isOwn)
            {
                return cell;
            }
        }

        return null;
    }

    private static bool SaysAgain(string text, string label) =>
        Math.Min(text.Length, label.Length) > 1 && (text.StartsWith(label, StringComparison.Ordinal) || label.StartsWith(text, StringComparison.Ordinal));

    [GeneratedRegex(@"^(指标\d*|[….。·]+)$")]
    private static partial Regex Leftover();

    [GeneratedRegex(@"^(备?注|说明|填表说明|填报说明)\d*([:.、]|$)")]
    private static partial Regex Note();
}
