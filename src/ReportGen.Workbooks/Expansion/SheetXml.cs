using System.Globalization;
using System.IO.Compression;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;
using ReportGen.Workbooks.Zipping;

namespace ReportGen.Workbooks.Expansion;

/// <summary>The XML of a written sheet: the layout's own head and tail, with rows, merged areas and links between.</summary>
internal sealed class SheetXml : IDisposable
{
    private const ulong LargestExact = 999_999_999_999_999;

    /// <summary>Divided by this one, a decimal keeps its value and loses the zeros at its end.</summary>
    private const decimal WithoutTrailingZeros = 1.0000000000000000000000000000m;

    private const int LongestRowNumber = 10;

    private readonly SheetLayout _layout;
    private readonly RowPlan _plan;
    private readonly PhysicalRows _rows;
    private readonly int _columns;

    /// <summary>Row by row, at the place of each area's first cell.</summary>
    private readonly PlannedCell?[] _content;
    private readonly List<CellRange> _merges = [];
    private readonly MarkupWriter _xml = new();

    public SheetXml(SheetLayout layout, RowPlan plan, List<PlannedCell> cells, PhysicalRows rows)
    {
        (_layout, _plan, _rows) = (layout, plan, rows);
        _columns = layout.LastColumn;
        _content = new PlannedCell?[plan.Rows.Count * _columns];
        foreach (var cell in cells)
        {
            if (cell.Covered) continue;
            _content[(cell.Area.FirstRow * _columns) + cell.Area.FirstColumn - 1] = cell;
            var range = rows.RangeOf(cell.Area);
            if (range.Rows > 1 || range.Columns > 1)
            {
                _merges.Add(range);
            }

            if (cell.Value.Link is { } link)
            {
                Links.Add((range, IsBeside(link) ? link : throw new ArgumentException($"no file beside the workbook: {link}")));
            }
        }
    }

    /// <summary>Cells that lead to another file, in the order of their relationships.</summary>
    public List<(CellRange Cell, string Target)> Links { get; } = [];

    /// <summary>What stands before the rows.</summary>
    public static string Head(SheetLayout layout) => "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + layout.Parts.Head + "<sheetData>";

    /// <summary>The sheet as a packed part.</summary>
    public ZipPart Pack(string part)
    {
        _xml.Add(Head(_layout));
        AppendRows(0, _plan.Rows.Count, 0);
        _xml.Add("</sheetData>"u8);
        SheetTail.Append(_xml, _layout.Parts, _rows, _merges, Links);
        _xml.Add("</worksheet>"u8);
        return ZipPart.Pack(part, _xml.Written, CompressionLevel.Fastest);
    }

    /// <summary>Some of the planned rows alone, for a sheet that is written piece by piece.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="end">The first behind them.</param>
    /// <param name="shift">How much further down they stand than in this plan.</param>
    public ReadOnlySpan<byte> Rows(int first, int end, int shift)
    {
        AppendRows(first, end, shift);
        return _xml.Written;
    }

    public void Dispose() => _xml.Dispose();

    private void AppendRows(int first, int end, int shift)
    {
        for (var row = first; row < end; row++)
        {
            for (var line = 0; line < _rows.Heights.RowsFor(row); line++)
            {
                AppendRow(row, line, shift);
            }
        }
    }

    private void AppendRow(int row, int line, int shift)
    {
        var drawn = _plan.Rows[row].Drawn;
        var number = _rows.First(row) + line + shift;
        Span<byte> digits = stackalloc byte[LongestRowNumber];
        digits = number.TryFormat(digits, out var written, default, CultureInfo.InvariantCulture) ? digits[..written] : throw new InvalidOperationException("no row number is that long");
        _xml.Add("<row r=\""u8, digits, "\" ht=\""u8).Add(_rows.Heights.HeightOf(row)).Add("\" customHeight=\"1\""u8);
        _xml.Add(drawn.Hidden ? " hidden=\"1\">"u8 : ">"u8);
        foreach (var place in drawn.Cells)
        {
            if (line == 0 && ContentAt(row, place.Column) is { Value.Text.Length: > 0 } cell)
            {
                _xml.Add(place.Start, digits);
                AppendValue(cell, place);
            }
            else
            {
                _xml.Add(place.Start, digits, place.Blank);
            }
        }

        _xml.Add("</row>"u8);
    }

    /// <summary>What begins in a cell; null where nothing does, or for a styled cell to the right of all that is drawn.</summary>
    private PlannedCell? ContentAt(int row, int column) => column <= _columns ? _content[(row * _columns) + column - 1] : null;

    private void AppendValue(PlannedCell cell, LayoutRowCell place)
    {
        var value = cell.Value;
        var styles = _layout.Parts.Styles.Sheet;
        if (value.Number is { } number && IsExact(number) && styles.StyleShowing(number, value.Text, place.Style) is { } shown
            && _layout.FitsOnOneLine(value.Text, place.Style, cell.Area.FirstColumn, cell.Area.LastColumn))
        {
            _xml.Add("\" s=\""u8).Add(shown).Add("\"><v>"u8).Add(number).Add("</v></c>"u8);
            return;
        }

        _ = LooksLikeFormula(value.Text) ? _xml.Add(LayoutRowCell.TextOf(styles.TextTwinOf(place.Style))) : _xml.Add(place.Text);
        _xml.AddText(CellText.Encode(value.Text)).Add("</t></is></c>"u8);
    }

    /// <summary>A workbook stores binary numbers; more than fifteen digits would come back as others.</summary>
    public static bool IsExact(decimal number)
    {
        return HasFewDigits(number) || HasFewDigits(number / WithoutTrailingZeros);
    }

    private static bool HasFewDigits(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        return bits[2] == 0 && unchecked((ulong)(uint)bits[1] << 32 | (uint)bits[0]) <= LargestExact;
    }

    /// <summary>A link leads to a file beside the workbook: a whole path would tell of this machine and break on the next.</summary>
    // What a root looks like depends on the machine: a:b.xlsx is a name where no drive has a letter.
    private static bool IsBeside(string link) => link.Length > 0 && !Path.IsPathRooted(link);

    public static bool LooksLikeFormula(string text) => text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';
}
