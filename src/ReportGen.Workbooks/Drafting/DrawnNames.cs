using System.Globalization;
using System.Xml.Linq;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Drafting;

/// <summary>What is printed of the sheet, and which rows are repeated on each page, once rows are gone.</summary>
internal sealed class DrawnNames(string sheet, IReadOnlySet<int> removed)
{
    private static readonly string[] Printing = ["_xlnm.Print_Area", "_xlnm.Print_Titles"];

    private readonly KeptRows _rows = new(removed);

    /// <summary>The defined names that the drawing keeps, of those of a workbook.</summary>
    public IEnumerable<(string Name, string RefersTo)> Of(XElement workbook, int sheetIndex) =>
        from name in workbook.Descendants().Where(e => e.Name.LocalName == "definedName")
        where (string?)name.Attribute("localSheetId") == sheetIndex.ToString(CultureInfo.InvariantCulture) && Printing.Contains((string?)name.Attribute("name"))
        let moved = string.Join(',', name.Value.Split(',').Select(Moved).OfType<string>())
        where moved.Length > 0
        select ((string)name.Attribute("name")!, moved);

    /// <summary>Null for what is gone, or cannot be read.</summary>
    private string? Moved(string reference)
    {
        var range = reference[(reference.LastIndexOf('!') + 1)..];
        var corners = range.Split(':');
        var name = $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!";
        if (corners is [var first, var last] && RowOf(first) is { } from && RowOf(last) is { } to)
        {
            return _rows.Moved(new CellRange(from, 1, to, 1)) is { } rows ? string.Create(CultureInfo.InvariantCulture, $"{name}${rows.FirstRow}:${rows.LastRow}") : null;
        }

        return CellRange.TryParse(range, out var area) && _rows.Moved(area) is { } moved ? name + moved.ToAbsolute() : null;
    }

    private static int? RowOf(string corner) =>
        int.TryParse(corner.AsSpan().TrimStart('$'), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;
}
