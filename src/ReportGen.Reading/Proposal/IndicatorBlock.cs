using ReportGen.Model.Indicators;

namespace ReportGen.Reading.Proposal;

/// <summary>The rows between the column labels of the indicators and what comes next, and which of them the drawing keeps.</summary>
internal sealed class IndicatorBlock
{
    private readonly ProposalSheet _sheet;
    private readonly HeadingRow<IndicatorColumn> _heading;

    private IndicatorBlock(ProposalSheet sheet, HeadingRow<IndicatorColumn> heading, int last)
    {
        (_sheet, _heading) = (sheet, heading);
        Rows = [.. Enumerable.Range(heading.LastRow + 1, Math.Max(1, last - heading.LastRow))];
    }

    public IReadOnlyList<int> Rows { get; }

    public int LastRow => Rows[^1];

    /// <summary>The rows that print a level-1 or level-2 label alone, where the form does so; else null.</summary>
    public (int Class, int Group)? OwnRows { get; private set; }

    /// <summary>The first row of an indicator.</summary>
    public int Prototype { get; private set; }

    public static IndicatorBlock Find(ProposalSheet sheet, HeadingRow<IndicatorColumn> heading, KnownLabels known)
    {
        var last = heading.LastRow;
        while (last < sheet.LastRow && IsRow(sheet, heading, known, last + 1))
        {
            last++;
        }

        var block = new IndicatorBlock(sheet, heading, last);
        block.Choose();
        return block;
    }

    /// <summary>What a column says in a row, as far as it is printed in that very row.</summary>
    public string OwnText(int row, IndicatorColumn term) => _heading.Of(term) is { } column ? OwnText(row, column) : "";

    /// <summary>Labels of a level that the block prints, each row's filled down.</summary>
    public IEnumerable<(int Row, string Label)> Levels(IndicatorColumn level)
    {
        var label = "";
        foreach (var row in Rows)
        {
            label = OwnText(row, level) is { Length: > 0 } own ? own : label;
            yield return (row, label);
        }
    }

    /// <summary>The columns whose equal neighbours are merged downwards; where a blank form cannot tell, those of both levels.</summary>
    public IEnumerable<string> MergedDown()
    {
        foreach (var level in new[] { IndicatorColumn.IndicatorClass, IndicatorColumn.IndicatorGroup })
        {
            if (OwnRows is null && _heading.Of(level) is { } column && !IsRepeated(column))
            {
                yield return column.Label;
            }
        }
    }

    private bool IsRepeated(HeadingRow<IndicatorColumn>.Column column)
    {
        var labels = Rows.Select(r => OwnText(r, column)).ToList();
        return Rows.All(r => _sheet.AreaAt(r, column.First).Rows == 1) && labels.TrueForAll(l => l.Length > 0) && labels.Zip(labels.Skip(1), (a, b) => a == b).Any(same => same);
    }

    private string OwnText(int row, HeadingRow<IndicatorColumn>.Column column)
    {
        for (var at = column.First; at <= column.Last; at++)
        {
            if (_sheet.AreaAt(row, at) is { } area && area.FirstRow == row && _sheet.TextAt(area.First) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }

    private void Choose()
    {
        var named = Rows.Where(r => OwnText(r, IndicatorColumn.Name).Length > 0).ToList();
        Prototype = named.FirstOrDefault(Rows[0]);
        var groups = Rows.Where(r => OwnText(r, IndicatorColumn.IndicatorGroup).Length > 0).ToList();
        var classes = Rows.Where(r => OwnText(r, IndicatorColumn.IndicatorClass).Length > 0).ToList();
        var apart = named.Count > 0 && classes.Count > 0 && groups.Count > 0 && !classes.Intersect(named).Any() && !groups.Intersect(named).Any() && !classes.Intersect(groups).Any();
        if (apart && classes[0] < groups[0] && groups[0] < Prototype)
        {
            OwnRows = (classes[0], groups[0]);
        }
    }

    private static bool IsRow(ProposalSheet sheet, HeadingRow<IndicatorColumn> heading, KnownLabels known, int row)
    {
        // Widths are a better witness than words: a cell over several columns is no indicator's.
        for (var column = heading.FirstColumn; column <= sheet.LastColumn; column++)
        {
            var area = sheet.AreaAt(row, column);
            if (area.Columns > 1 && heading.Above(area) is null)
            {
                return false;
            }
        }

        var first = sheet.InRow(row).FirstOrDefault(b => b.Area.FirstRow == row);
        return first is null || !(Words.IsTotal(first) || Words.IsNote(first.Text) || IsField(first, heading, known) || Words.Goal(first.Text).Success);
    }

    /// <summary>A field's label in the first columns ends the block, unless it is a word of the indicators too.</summary>
    private static bool IsField(Box box, HeadingRow<IndicatorColumn> heading, KnownLabels known) =>
        box.Area.FirstColumn <= heading.FirstColumn
        && known.Fields.Nearest(box.Text).Likeness >= 0.95
        && known.IndicatorColumns.Nearest(box.Text).Likeness < 0.95;
}
