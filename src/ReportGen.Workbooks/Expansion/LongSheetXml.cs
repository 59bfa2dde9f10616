using System.IO.Compression;
using System.Text;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Packages.Markup;
using ReportGen.Workbooks.Zipping;

namespace ReportGen.Workbooks.Expansion;

/// <summary>The packed XML of a long sheet: piece after piece of its rows, each expanded like a short sheet and put below the one before.</summary>
internal sealed class LongSheetXml : IDisposable
{
    private readonly SheetLayout _layout;
    private readonly Stream _packed;
    private readonly GZipStream _gzip;
    private readonly Dictionary<LayoutCell, int> _order;
    private readonly List<(int Drawn, CellRange Range)> _merges = [];
    private readonly List<(int Drawn, (CellRange Cell, string Target) Link)> _links = [];

    // Packed in pieces of other sizes, the same bytes would come out packed otherwise: this is how far the packing looks at a time.
    private readonly byte[] _block = new byte[64 * 1024];
    private int _filled;
    private int _length;

    public LongSheetXml(SheetLayout layout, Stream packed)
    {
        (_layout, _packed) = (layout, packed);
        _order = layout.Cells.Select((cell, index) => (cell, index)).ToDictionary(c => c.cell, c => c.index);
        _gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true);
        Rows = new LongRows(layout.Rows.Length);
        Append(SheetXml.Head(layout));
    }

    public LongRows Rows { get; }

    /// <summary>Cells that lead to another file.</summary>
    public List<(CellRange Cell, string Target)> Links => InOrder(_links);

    /// <summary>False where an area of the drawing reaches over the edge of the repeated rows: its height needs all of them.</summary>
    public static bool IsFitFor(SheetLayout layout, string block)
    {
        var rows = layout.Cells.Where(c => c.Template.Markers.Any(m => m.Key.Length == 0 && m.Block == block)).Select(c => c.Address.Row).ToList();
        return rows.Count > 0 && layout.Cells.All(c => IsWithin(c.Area.FirstRow) == IsWithin(c.Area.LastRow) && (IsWithin(c.Area.FirstRow) || c.Area.LastRow < rows.Min() || c.Area.FirstRow > rows.Max()));

        bool IsWithin(int row) => row >= rows.Min() && row <= rows.Max();
    }

    /// <summary>Writes some items of the block; the rows above it with the first ones, the rows below it with the last ones.</summary>
    public void Write(SheetValues values, bool isLast)
    {
        var plan = new RowPlan(_layout, values);
        var cells = CellFilling.Fill(_layout, plan, values);
        var rows = new PhysicalRows(plan, new RowHeights(_layout, plan, cells));
        var first = Rows.Last == 0 ? 0 : plan.Rows.FindIndex(r => r.Scope is not null);
        var end = isLast ? plan.Rows.Count : plan.Rows.FindLastIndex(r => r.Scope is not null) + 1;
        var shift = Rows.Last + 1 - rows.First(first);
        using var sheet = new SheetXml(_layout, plan, cells, rows);
        Append(sheet.Rows(first, end, shift));
        Note(cells.Where(c => c.Area.FirstRow >= first && c.Area.LastRow < end), rows, shift);
        for (var row = first; row < end; row++) Rows.Add(plan.Rows[row].Drawn.Number, rows.First(row) + shift, rows.First(row + 1) - 1 + shift);
    }

    /// <summary>Closes the sheet; its packed bytes lie in the stream from where it now stands.</summary>
    public ZipPart Finish()
    {
        using var tail = new MarkupWriter();
        tail.Add("</sheetData>"u8);
        SheetTail.Append(tail, _layout.Parts, Rows, InOrder(_merges), InOrder(_links));
        Append(tail.Add("</worksheet>"u8).Written);
        WriteBlock();
        _gzip.Dispose();
        return Unframed();
    }

    /// <summary>The packed bytes alone, with the stream before the first of them.</summary>
    private ZipPart Unframed()
    {
        Span<byte> tail = stackalloc byte[GzipFrame.Tail];
        _packed.Position = _packed.Length - tail.Length;
        _packed.ReadExactly(tail);
        _packed.SetLength(_packed.Length - tail.Length);
        _packed.Position = GzipFrame.Head;
        return ZipPart.Elsewhere(_layout.Parts.SheetPart, checked((int)(_packed.Length - GzipFrame.Head)), _length, GzipFrame.ChecksumOf(tail));
    }

    public void Dispose() => _gzip.Dispose();

    /// <summary>Where the sheet is expanded as a whole, areas and links come drawn cell after drawn cell, each from top to bottom.</summary>
    private static List<T> InOrder<T>(List<(int Drawn, T Item)> items) => [.. items.OrderBy(i => i.Drawn).Select(i => i.Item)];

    /// <summary>Areas and links of the rows that are written now.</summary>
    private void Note(IEnumerable<PlannedCell> cells, PhysicalRows rows, int shift)
    {
        foreach (var cell in cells)
        {
            var own = rows.RangeOf(cell.Area);
            var range = own with { FirstRow = own.FirstRow + shift, LastRow = own.LastRow + shift };
            if (range.Rows > 1 || range.Columns > 1) _merges.Add((_order[cell.Drawn], range));
            if (cell.Value.Link is { } link) _links.Add((_order[cell.Drawn], (range, link)));
        }
    }

    private void Append(string xml) => Append(Encoding.UTF8.GetBytes(xml));

    private void Append(ReadOnlySpan<byte> bytes)
    {
        _length += bytes.Length;
        while (!bytes.IsEmpty)
        {
            var part = bytes[..Math.Min(bytes.Length, _block.Length - _filled)];
            part.CopyTo(_block.AsSpan(_filled));
            _filled += part.Length;
            bytes = bytes[part.Length..];
            if (_filled == _block.Length) WriteBlock();
        }
    }

    private void WriteBlock()
    {
        _gzip.Write(_block.AsSpan(0, _filled));
        _filled = 0;
    }
}
