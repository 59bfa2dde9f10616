using System.Buffers.Binary;
using System.Globalization;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Legacy.Binary;

/// <summary>Reads the cells, merged areas and hidden lines of one sheet of a binary workbook.</summary>
internal sealed class SheetRecords(WorkbookGlobals globals, GridBuilder grid)
{
    private const int RowIsHidden = 0x20;
    private const int ColumnIsHidden = 1;

    /// <summary>The formula whose text result stands in a record of its own, some records further.</summary>
    private CellAddress? _waiting;

    /// <summary>Reads up to the sheet's end.</summary>
    /// <returns>Where it ended.</returns>
    public int Read(RecordReader records)
    {
        // A chart that lies on the sheet is a sheet within the sheet.
        var depth = 0;
        while (records.Next())
        {
            depth += records.Kind switch { RecordKind.Begin => 1, RecordKind.End => -1, _ => 0 };
            if (depth == 0 && records.Kind == RecordKind.End)
            {
                return records.Position;
            }

            if (depth == 1)
            {
                Take(records);
            }
        }

        throw new UnreadableWorkbookException(UnreadableReason.Damaged, "sheet without end");
    }

    private void Take(RecordReader records)
    {
        switch (records.Kind)
        {
            case RecordKind.SharedLabel:
                AddText(AddressIn(records), SharedText(records));
                break;
            case RecordKind.Label or RecordKind.RichLabel:
                AddText(AddressIn(records), TextIn(records, headBytes: 6));
                break;
            case RecordKind.Number:
                AddNumber(AddressIn(records), records.Short16(4), BinaryPrimitives.ReadDoubleLittleEndian(records.Bytes[6..]));
                break;
            case RecordKind.Rk:
                AddNumber(AddressIn(records), records.Short16(4), Rk(records.Bytes[6..]));
                break;
            case RecordKind.ManyRk:
                AddManyRk(records);
                break;
            case RecordKind.BoolOrError:
                AddText(AddressIn(records), records.Bytes[6..8] is [var value, 0] ? Bool(value) : Error(records.Bytes[6..7][0]));
                break;
            case RecordKind.Formula:
                AddFormula(records);
                break;
            case RecordKind.FormulaText when _waiting is { } address:
                _waiting = null;
                AddFormulaText(address, TextIn(records, headBytes: 0));
                break;
            default:
                TakeShape(records);
                break;
        }
    }

    /// <summary>What is no cell: merged areas and hidden lines.</summary>
    private void TakeShape(RecordReader records)
    {
        switch (records.Kind)
        {
            case RecordKind.MergedCells:
                AddMerges(records);
                break;
            case RecordKind.Row when (BinaryPrimitives.ReadUInt32LittleEndian(records.Bytes[12..]) & RowIsHidden) != 0:
                grid.HideRow(records.Short16(0) + 1);
                break;
            case RecordKind.ColumnInfo when (records.Short16(8) & ColumnIsHidden) != 0:
                grid.HideColumns(records.Short16(0) + 1, records.Short16(2) + 1);
                break;
        }
    }

    private string SharedText(RecordReader records)
    {
        var index = BinaryPrimitives.ReadUInt32LittleEndian(records.Bytes[6..]);
        return index < globals.SharedTexts.Count ? globals.SharedTexts[(int)index] : throw new UnreadableWorkbookException(UnreadableReason.Damaged, "shared text index");
    }

    private static CellAddress AddressIn(RecordReader records) => new(records.Short16(0) + 1, records.Short16(2) + 1);

    private string TextIn(RecordReader records, int headBytes)
    {
        var bytes = records.Continued();
        for (var i = 0; i < headBytes; i++)
        {
            bytes.Byte();
        }

        return CellText.Lines(globals.Text(bytes, longLength: true));
    }

    private void AddText(CellAddress address, string text) => grid.Add(new GridCell(address, text, null));

    private void AddNumber(CellAddress address, int cellFormat, double number) => grid.Add(
        NumericCell.Of(address, number, globals.FormatOf(cellFormat), globals.Date1904) ?? new GridCell(address, number.ToString("R", CultureInfo.InvariantCulture), null));

    private void AddManyRk(RecordReader records)
    {
        const int PairBytes = 6;
        var first = AddressIn(records);
        var pairs = (records.Data.Length - 6) / PairBytes;
        for (var i = 0; i < pairs; i++)
        {
            AddNumber(first with { Column = first.Column + i }, records.Short16(4 + PairBytes * i), Rk(records.Bytes[(6 + PairBytes * i)..]));
        }
    }

    /// <summary>A number in four bytes: thirty bits of a whole number or of the upper half of a double, and whether it was taken times hundred.</summary>
    private static double Rk(ReadOnlySpan<byte> bytes)
    {
        var packed = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var number = (packed & 2) != 0 ? packed >> 2 : BitConverter.Int64BitsToDouble((long)(packed & ~3) << 32);
        return (packed & 1) != 0 ? number / 100 : number;
    }

    private void AddFormula(RecordReader records)
    {
        const int NotANumber = 0xFFFF;
        _waiting = null;
        var address = AddressIn(records);
        var result = records.Bytes.Slice(6, 8);
        if (BinaryPrimitives.ReadUInt16LittleEndian(result[6..]) != NotANumber)
        {
            AddResult(address, records, BinaryPrimitives.ReadDoubleLittleEndian(result));
            return;
        }

        switch (result[0])
        {
            case 0: _waiting = address; break;
            case 1: AddText(address, Bool(result[2])); break;
            case 2: AddText(address, Error(result[2])); break;
        }
    }

    /// <summary>Programs that do not calculate write a zero and ask Excel to calculate on opening; that zero is no result.</summary>
    private void AddResult(CellAddress address, RecordReader records, double number)
    {
        const int CalculateOnOpening = 2;
        if (number == 0 && (records.Short16(14) & CalculateOnOpening) != 0)
        {
            grid.Add(new GridCell(address, "", null) { IsUncalculated = true });
        }
        else
        {
            AddNumber(address, records.Short16(4), number);
        }
    }

    private void AddFormulaText(CellAddress address, string text) =>
        grid.Add(PictureFormula.Is(text) ? new GridCell(address, "", null) { IsPicture = true } : new GridCell(address, text, null));

    private void AddMerges(RecordReader records)
    {
        var count = records.Short16(0);
        for (var i = 0; i < count; i++)
        {
            var at = 2 + 8 * i;
            var (row, lastRow, column, lastColumn) = (records.Short16(at) + 1, records.Short16(at + 2) + 1, records.Short16(at + 4) + 1, records.Short16(at + 6) + 1);
            if (row <= lastRow && column <= lastColumn)
            {
                grid.Merge(new CellRange(row, column, lastRow, lastColumn));
            }
        }
    }

    private static string Bool(byte value) => value != 0 ? "TRUE" : "FALSE";

    private static string Error(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };
}
