using System.Text;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Legacy.Binary;

/// <summary>What the first part of a binary workbook says for all sheets: their names and places, shared texts, number formats.</summary>
internal sealed class WorkbookGlobals
{
    private const int Excel97 = 0x0600;
    private const int Excel5 = 0x0500;

    private readonly ReadLimits _limits;
    private readonly Dictionary<int, string> _formats = [];
    private readonly List<int> _cellFormats = [];

    private WorkbookGlobals(ReadLimits limits) => _limits = limits;

    public sealed record Sheet(string Name, bool Hidden, int Position);

    public List<Sheet> Sheets { get; } = [];

    public List<string> SharedTexts { get; } = [];

    /// <summary>Texts are Unicode; before Excel 97 they are bytes in <see cref="CodePage"/>.</summary>
    public bool IsUnicode { get; private set; }

    public Encoding CodePage { get; private set; } = CodePages.Of(0);

    public bool Date1904 { get; private set; }

    public static WorkbookGlobals Read(ReadOnlyMemory<byte> stream, ReadLimits limits)
    {
        var globals = new WorkbookGlobals(limits);
        var records = new RecordReader(stream, 0);
        if (!records.Next() || records.Kind != RecordKind.Begin)
        {
            throw new UnreadableWorkbookException(UnreadableReason.Damaged, "no beginning");
        }

        var version = records.Short16(0);
        if (version is not (Excel97 or Excel5))
        {
            throw new UnreadableWorkbookException(UnreadableReason.LegacyBinary, $"version {version:X4}");
        }

        globals.IsUnicode = version == Excel97;
        while (records.Next() && records.Kind != RecordKind.End)
        {
            globals.Take(records);
        }

        return records.Kind == RecordKind.End ? globals : throw new UnreadableWorkbookException(UnreadableReason.Damaged, "no end");
    }

    /// <summary>The format code of a cell; General where the file does not define it.</summary>
    public string FormatOf(int cellFormat)
    {
        var id = cellFormat < _cellFormats.Count ? _cellFormats[cellFormat] : 0;
        return _formats.TryGetValue(id, out var code) ? code : NumberFormat.BuiltIn(id) ?? NumberFormat.General;
    }

    /// <summary>A text with its length in front, of one byte or two.</summary>
    public string Text(ContinuedBytes bytes, bool longLength)
    {
        var length = longLength ? bytes.Short() : bytes.Byte();
        return IsUnicode ? bytes.Text(length, _limits) : bytes.Text(length, CodePage);
    }

    private void Take(RecordReader records)
    {
        switch (records.Kind)
        {
            case RecordKind.FilePass:
                // Everything behind it is encrypted.
                throw new UnreadableWorkbookException(UnreadableReason.Encrypted);
            case RecordKind.Date1904:
                Date1904 = records.Short16(0) == 1;
                break;
            case RecordKind.CodePage:
                CodePage = CodePages.Of(records.Short16(0));
                break;
            case RecordKind.BoundSheet:
                AddSheet(records.Continued());
                break;
            case RecordKind.Format:
                var format = records.Continued();
                _formats[format.Short()] = Text(format, longLength: IsUnicode);
                break;
            case RecordKind.CellFormat:
                _cellFormats.Add(records.Short16(2));
                Check(_cellFormats.Count, _limits.Styles, nameof(ReadLimits.Styles));
                break;
            case RecordKind.SharedStrings:
                ReadSharedTexts(records.Continued());
                break;
        }
    }

    private void AddSheet(ContinuedBytes record)
    {
        const int Worksheet = 0;
        var position = record.Int();
        var hidden = (record.Byte() & 3) != 0;
        var kind = record.Byte();
        var name = Text(record, longLength: false);
        if (kind != Worksheet)
        {
            return;
        }

        Sheets.Add(new Sheet(name, hidden, checked((int)position)));
        Check(Sheets.Count, _limits.Sheets, nameof(ReadLimits.Sheets));
    }

    /// <summary>The count in front may lie; a text that is asked for and is not there will be noticed by the cell that asks.</summary>
    private void ReadSharedTexts(ContinuedBytes bytes)
    {
        bytes.Int();
        for (var left = bytes.Int(); left > 0 && !bytes.AtEnd; left--)
        {
            SharedTexts.Add(CellText.Lines(bytes.Text(bytes.Short(), _limits)));
            Check(SharedTexts.Count, _limits.Cells, nameof(ReadLimits.Cells));
        }
    }

    private static void Check(int count, int limit, string name)
    {
        if (count > limit)
        {
            throw UnreadableWorkbookException.Beyond(name, limit);
        }
    }
}
