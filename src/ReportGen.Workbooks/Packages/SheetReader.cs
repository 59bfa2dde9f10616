using System.Globalization;
using System.Text;
using System.Xml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Inspection;

namespace ReportGen.Workbooks.Packages;

/// <summary>Reads the cells and merged areas of one sheet, whichever program wrote it: prefixes, missing addresses and comments are all in order.</summary>
internal sealed class SheetReader(IReadOnlyList<string> shared, StyleSheet styles, ReadLimits limits, bool date1904, SheetShape? shape = null)
{
    /// <summary>Merged areas wider or longer than this are clipped: whole merged columns say nothing more than their first cells.</summary>
    private const int LongestMerge = 2_000;

    /// <summary>What Excel allows.</summary>
    private const int LongestFormula = 8192;

    private readonly List<GridCell> _cells = [];
    private readonly List<CellRange> _merges = [];
    private readonly HashSet<int> _hiddenRows = [];
    private readonly HashSet<int> _hiddenColumns = [];
    private readonly HashSet<string> _linkedFormulas = new(StringComparer.Ordinal);
    private readonly StringBuilder _value = new();
    private char[]? _formula;
    private int _rows;
    private int _row;
    private int _column;

    /// <summary>How many cells with content were read.</summary>
    public int Count => _cells.Count;

    /// <summary>How many cells lie in merged areas.</summary>
    public int MergedCells { get; private set; }

    public GridSheet Read(XmlReader xml, string name, bool hidden)
    {
        while (xml.Next(limits))
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "row":
                    // More rows than a sheet has lines are none that a person wrote.
                    if (++_rows > CellAddress.MaxRow) throw new UnreadableWorkbookException(UnreadableReason.Damaged, "more rows than a sheet has");
                    _row = RowNumber(xml.GetAttribute("r"));
                    _column = 0;
                    NoteHidden(xml, _row);
                    shape?.NoteRow(xml, _row);
                    break;
                case "col":
                    NoteHiddenColumns(xml);
                    shape?.NoteColumn(xml);
                    break;
                case "sheetFormatPr":
                    shape?.NoteFormat(xml);
                    break;
                case "c":
                    ReadCell(xml);
                    break;
                case "mergeCell":
                    AddMerge(xml.GetAttribute("ref"));
                    break;
            }
        }

        return new GridSheet(name, _cells, _merges) { Hidden = hidden, HiddenRows = _hiddenRows, HiddenColumns = _hiddenColumns };
    }

    private void NoteHidden(XmlReader xml, int row)
    {
        if (IsHidden(xml))
        {
            _hiddenRows.Add(row);
        }
    }

    private void NoteHiddenColumns(XmlReader xml)
    {
        if (IsHidden(xml) && Column(xml, "min") is var first && Column(xml, "max") is var last && first >= 1)
        {
            _hiddenColumns.UnionWith(Enumerable.Range(first, Math.Max(0, Math.Min(last, CellAddress.MaxColumn) - first + 1)));
        }
    }

    // A row or column that was drawn together to nothing is not seen either.
    private static bool IsHidden(XmlReader xml) =>
        xml.GetAttribute("hidden") is "1" or "true"
        || (double.TryParse(xml.GetAttribute(xml.LocalName == "row" ? "ht" : "width"), NumberStyles.Float, CultureInfo.InvariantCulture, out var size) && size == 0);

    private static int Column(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var column) ? column : 0;

    private void ReadCell(XmlReader xml)
    {
        var address = AddressOf(xml.GetAttribute("r"));
        (_row, _column) = (address.Row, address.Column);
        var type = xml.GetAttribute("t") ?? "n";
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var s) ? s : 0;
        var content = ReadContent(xml, out var isFormula, out var isLinked);
        shape?.Cells.Add((address, style));
        if (isFormula)
        {
            shape?.Formulas.Add(address);
        }

        if (string.IsNullOrEmpty(content) && !(isFormula && type != "str"))
        {
            return;
        }

        var cell = type switch
        {
            _ when string.IsNullOrEmpty(content) => new GridCell(address, "", null) { IsUncalculated = true },
            "n" => NumberCell(address, content, style),
            "d" when NumberFormat.IsDate(styles.FormatOf(style)) => NumberCell(address, SerialOf(content), style),
            _ => new GridCell(address, TextOf(type, content), null),
        };
        _cells.Add(isLinked ? cell with { IsLinked = true } : cell);
        if (_cells.Count > limits.Cells)
        {
            throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Cells), limits.Cells);
        }
    }

    /// <summary>A row without a number is the next one.</summary>
    private int RowNumber(string? written)
    {
        if (written is null)
        {
            return _row + 1;
        }

        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is >= 1 and <= CellAddress.MaxRow
            ? row
            : throw new UnreadableWorkbookException(UnreadableReason.Damaged, $"row {written}");
    }

    /// <summary>A cell without an address is the next one; one with a broken address is not guessed at, for its value would stand elsewhere.</summary>
    private CellAddress AddressOf(string? written)
    {
        if (string.IsNullOrEmpty(written))
        {
            var next = new CellAddress(Math.Max(_row, 1), _column + 1);
            return next is { Row: <= CellAddress.MaxRow, Column: <= CellAddress.MaxColumn }
                ? next
                : throw new UnreadableWorkbookException(UnreadableReason.Damaged, "cell beyond the sheet");
        }

        return CellAddress.TryParse(written, out var address)
            ? address
            : throw new UnreadableWorkbookException(UnreadableReason.Damaged, $"cell {written}");
    }

    /// <summary>What stands in the cell: the value element, or the inline text; a formula is not computed, its stored value is taken.</summary>
    private string? ReadContent(XmlReader xml, out bool isFormula, out bool isLinked)
    {
        isFormula = isLinked = false;
        if (xml.IsEmptyElement)
        {
            return null;
        }

        string? content = null;
        var depth = xml.Depth;
        while (xml.NextInside(depth, limits))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "v" })
            {
                xml.AppendText(_value.Clear(), limits);
                content = _value.ToString();
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "is" })
            {
                content = SharedStrings.ReadRichText(xml, limits, _value);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "f" })
            {
                isFormula = true;
                isLinked = IsLinked(xml);
            }
        }

        return content;
    }

    /// <summary>True for a formula that takes from another workbook. One that many cells share is written once, at the first of them.</summary>
    private bool IsLinked(XmlReader xml)
    {
        var shares = xml.GetAttribute("si");
        var formula = Formula(xml);
        if (formula.IsEmpty) return shares is not null && _linkedFormulas.Contains(shares);

        var isLinked = ExternalFormula.Is(formula);
        if (isLinked && shares is not null) _linkedFormulas.Add(shares);
        return isLinked;
    }

    /// <summary>The text of a formula, as far as a formula may go: one without end costs nothing and is no reason not to read its value.</summary>
    private ReadOnlySpan<char> Formula(XmlReader xml)
    {
        if (xml.IsEmptyElement) return [];

        var (depth, length) = (xml.Depth, 0);
        while (xml.NextInside(depth, limits))
        {
            if (xml.HasValue && length < LongestFormula) length += xml.ReadValueChunk(_formula ??= new char[LongestFormula], length, LongestFormula - length);
        }

        return _formula.AsSpan(0, length);
    }

    private string TextOf(string type, string content) => type switch
    {
        "s" when int.TryParse(content, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index) && index < shared.Count => shared[index],
        "s" => throw new UnreadableWorkbookException(UnreadableReason.Damaged, "shared text index"),
        "b" => content.Trim() is "1" or "true" ? "TRUE" : "FALSE",
        "str" => CellText.Decode(content),
        _ => content,
    };

    /// <summary>A date written in words of ISO 8601, as the number of days that it is everywhere else; what is no date stays as it is.</summary>
    private string SerialOf(string content)
    {
        if (!DateTime.TryParse(content, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date) || date.Year < 1904)
        {
            return content;
        }

        const double From1900To1904 = 1462;
        return (date.ToOADate() - (date1904 ? From1900To1904 : 0)).ToString("R", CultureInfo.InvariantCulture);
    }

    private GridCell NumberCell(CellAddress address, string content, int style) =>
        (double.TryParse(content, NumberStyles.Float, CultureInfo.InvariantCulture, out var stored) ? NumericCell.Of(address, stored, styles.FormatOf(style), date1904) : null)
        ?? new GridCell(address, content, null);

    /// <summary>A merged area as far as it is looked at.</summary>
    public static CellRange Clipped(CellRange merge) => merge with
    {
        LastRow = Math.Min(merge.LastRow, merge.FirstRow + LongestMerge - 1),
        LastColumn = Math.Min(merge.LastColumn, merge.FirstColumn + LongestMerge - 1),
    };

    private void AddMerge(string? reference)
    {
        if (!CellRange.TryParse(reference, out var merge))
        {
            return;
        }

        var clipped = Clipped(merge);
        MergedCells += clipped.Rows * clipped.Columns;
        if (MergedCells > limits.MergedCells)
        {
            throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.MergedCells), limits.MergedCells);
        }

        _merges.Add(clipped);
        shape?.Merges.Add(clipped);
    }
}
