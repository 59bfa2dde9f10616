using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Legacy.Text;

/// <summary>
/// Reads values with commas, tabs or semicolons between them (.csv). Values stay texts as they are written: the file says nothing of what is a
/// number, and a code such as 0012 must not lose its zeros.
/// </summary>
internal static class DelimitedText
{
    private const int LinesLookedAt = 200;

    public static GridWorkbook Read(string text, ReadLimits limits)
    {
        var (delimiter, from) = DelimiterOf(text);
        var grid = new GridBuilder(limits);
        var row = 0;
        foreach (var line in DelimitedLines.Of(text, from, delimiter))
        {
            row++;
            for (var i = 0; i < line.Count; i++)
            {
                if (ValueOf(line[i]) is { Length: > 0 } value)
                {
                    grid.Add(new GridCell(new CellAddress(row, i + 1), value, null));
                }
            }
        }

        grid.EndSheet("Sheet1", hidden: false);
        return grid.Build(WorkbookContent.DelimitedText);
    }

    /// <summary>Systems write ="0012" so that Excel leaves a code alone; what is seen is 0012.</summary>
    private static string ValueOf(string field)
    {
        var text = field.Length > 3 && field.StartsWith("=\"", StringComparison.Ordinal) && field[^1] == '"' ? field[2..^1] : field;
        return CellText.Lines(text);
    }

    /// <summary>The sign that parts most values; a table has at least two lines with it. Excel's own line <c>sep=;</c> is believed.</summary>
    private static (char Delimiter, int From) DelimiterOf(string text)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] is '\r' or '\n')
        {
            return (text[4], text.IndexOf('\n', StringComparison.Ordinal) + 1);
        }

        var best = (Delimiter: '\0', Values: 0);
        foreach (var delimiter in "\t,;")
        {
            var lines = DelimitedLines.Of(text, 0, delimiter).Take(LinesLookedAt).Where(l => l.Count > 1).ToList();
            var values = lines.Sum(l => l.Count);
            best = lines.Count > 1 && values > best.Values ? (delimiter, values) : best;
        }

        return best.Values > 0 ? (best.Delimiter, 0) : throw new UnreadableWorkbookException(UnreadableReason.NoTable, "text");
    }
}
