using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Packages;

/// <summary>Reads the cells and merged areas of one sheet, whichever program wrote it: prefixes, missing addresses and comments are all in order.</summary>
internal sealed class SheetReader(StoredValues values, ReadLimits limits, SheetShape? shape = null)
{
    private readonly List<GridCell> _cells = [];
    private readonly List<CellRange> _merges = [];
    private readonly MergeLimit _merged = new(limits);
    private readonly HashSet<int> _hiddenRows = [];
    private readonly HiddenColumns _hiddenColumns = new();
    private readonly CellContents _contents = new(values, limits, shape);
    private int _rows;
    private int _row;
    private int _column;

    /// <summary>How many cells with content were read.</summary>
    public int Count => _cells.Count;

    /// <summary>How many cells lie in merged areas.</summary>
    public int MergedCells => (int)_merged.Count;

    public GridSheet Read(MarkupReader xml, string name, bool hidden)
    {
        while (xml.Next())
        {
            if (xml.Kind == MarkupKind.Start) ReadElement(xml);
        }

        return new GridSheet(name, _cells, _merges) { Hidden = hidden, HiddenRows = _hiddenRows, HiddenColumns = _hiddenColumns.All };
    }

    private void ReadElement(MarkupReader xml)
    {
        if (xml.IsStart("c"u8))
        {
            ReadCell(xml);
        }
        else if (xml.IsStart("row"u8))
        {
            // More rows than a sheet has lines are none that a person wrote.
            if (++_rows > CellAddress.MaxRow) throw new UnreadableWorkbookException(UnreadableReason.Damaged, "more rows than a sheet has");
            _row = RowNumber(xml["r"u8]);
            _column = 0;
            if (IsHidden(xml, "ht"u8)) _hiddenRows.Add(_row);
            shape?.NoteRow(xml, _row);
        }
        else if (xml.IsStart("mergeCell"u8))
        {
            AddMerge(xml["ref"u8]);
        }
        else if (xml.IsStart("col"u8))
        {
            NoteHiddenColumns(xml);
            shape?.NoteColumn(xml);
        }
        else if (xml.IsStart("sheetFormatPr"u8))
        {
            shape?.NoteFormat(xml);
        }
    }

    private void NoteHiddenColumns(MarkupReader xml)
    {
        if (IsHidden(xml, "width"u8)) _hiddenColumns.Add(WrittenNumber.Integer(xml["min"u8]) ?? 0, WrittenNumber.Integer(xml["max"u8]) ?? 0);
    }

    // A row or column that was drawn together to nothing is not seen either.
    private static bool IsHidden(MarkupReader xml, ReadOnlySpan<byte> size) => IsTrue(xml["hidden"u8]) || WrittenNumber.Number(xml[size]) == 0;

    /// <summary>A truth value of an attribute; one that is not there is false.</summary>
    public static bool IsTrue(ReadOnlySpan<byte> written) => written is [(byte)'1'] || written.SequenceEqual("true"u8);

    private void ReadCell(MarkupReader xml)
    {
        var address = AddressOf(xml["r"u8]);
        (_row, _column) = (address.Row, address.Column);
        if (xml.IsEmpty && shape is null) return;

        var (style, kind) = (WrittenNumber.Integer(xml["s"u8]) ?? 0, StoredValues.KindOf(xml["t"u8]));
        shape?.Cells.Add((address, style));
        if (xml.IsEmpty) return;

        var cell = kind == StoredKind.Error && values.IsPicture(xml["vm"u8]) ? CellContents.Picture(address) : _contents.Read(xml, address, kind, style);
        if (cell is null) return;

        _cells.Add(cell);
        if (_cells.Count > limits.Cells) throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Cells), limits.Cells);
    }

    /// <summary>A row without a number is the next one.</summary>
    private int RowNumber(ReadOnlySpan<byte> written)
    {
        if (written.IsEmpty)
        {
            return _row + 1;
        }

        return WrittenNumber.Integer(written) is >= 1 and <= CellAddress.MaxRow and var row
            ? row
            : throw new UnreadableWorkbookException(UnreadableReason.Damaged, $"row {MarkupText.Of(written)}");
    }

    /// <summary>A cell without an address is the next one; one with a broken address is not guessed at, for its value would stand elsewhere.</summary>
    private CellAddress AddressOf(ReadOnlySpan<byte> written)
    {
        if (CellAddress.TryParse(written, out var address)) return address;
        if (!written.IsEmpty) throw new UnreadableWorkbookException(UnreadableReason.Damaged, $"cell {MarkupText.Of(written)}");

        var next = new CellAddress(Math.Max(_row, 1), _column + 1);
        return next is { Row: <= CellAddress.MaxRow, Column: <= CellAddress.MaxColumn } ? next : throw new UnreadableWorkbookException(UnreadableReason.Damaged, "cell beyond the sheet");
    }

    private void AddMerge(ReadOnlySpan<byte> reference)
    {
        if (!CellRange.TryParse(reference, out var merge))
        {
            return;
        }

        var clipped = _merged.Add(merge);
        _merges.Add(clipped);
        shape?.Merges.Add(clipped);
    }
}
