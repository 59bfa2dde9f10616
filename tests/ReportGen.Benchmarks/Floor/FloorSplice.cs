using System.Buffers;
using System.Globalization;
using System.Security;
using System.Text;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Benchmarks.Floor;

/// <summary>Puts the values between the prepared pieces, straight as bytes.</summary>
internal sealed class FloorSplice(FloorLayout layout, List<FloorCell[]> rows)
{
    /// <summary>一级指标 and 二级指标, which merge downwards.</summary>
    private const int FirstLevel = 2;
    private const int SecondLevel = 3;

    private readonly ArrayBufferWriter<byte> _xml = new(64 * 1024);

    /// <summary>How many rows more than the drawing has.</summary>
    private readonly int _added = rows.Count - layout.Rows.Length;

    public static ReadOnlySpan<byte> Write(FloorLayout layout, List<FloorCell[]> rows) => new FloorSplice(layout, rows).Write();

    private ReadOnlySpan<byte> Write()
    {
        _xml.Write(layout.Head);
        for (var number = 1; number <= rows.Count; number++)
        {
            WriteRow(number, layout.Rows[Drawn(number) - 1]);
        }

        _xml.Write("</sheetData><mergeCells>"u8);
        foreach (var merge in layout.Merges)
        {
            WriteMerge(merge with { FirstRow = Moved(merge.FirstRow), LastRow = merge.LastRow < FloorLayout.Repeated ? merge.LastRow : merge.LastRow + _added });
        }

        WriteLevels(FirstLevel);
        WriteLevels(SecondLevel);
        _xml.Write("</mergeCells>"u8);
        _xml.Write(layout.Tail);
        return _xml.WrittenSpan;
    }

    private int Drawn(int number) => number < FloorLayout.Repeated ? number : Math.Max(FloorLayout.Repeated, number - _added);

    private int Moved(int drawn) => drawn <= FloorLayout.Repeated ? drawn : drawn + _added;

    private void WriteRow(int number, FloorRow row)
    {
        _xml.Write("<row r=\""u8);
        WriteNumber(number);
        _xml.Write(row.Attributes);
        foreach (var place in row.Cells)
        {
            _xml.Write(place.Start);
            WriteNumber(number);
            WriteCell(place, place.HasValue ? rows[number - 1][place.Column - 1] : default);
        }

        _xml.Write("</row>"u8);
    }

    private void WriteCell(FloorPlace place, FloorCell cell)
    {
        if (place.Label.Length > 0)
        {
            _xml.Write(place.Text);
            _xml.Write(place.Label);
            _xml.Write("</t></is></c>"u8);
        }
        else if (cell.Stored is null)
        {
            _xml.Write(place.Blank);
        }
        else if (cell.IsNumber)
        {
            _xml.Write(place.Number);
            WriteText(cell.Stored);
            _xml.Write("</v></c>"u8);
        }
        else
        {
            _xml.Write(place.Text);
            WriteText(SecurityElement.Escape(cell.Stored));
            _xml.Write("</t></is></c>"u8);
        }
    }

    /// <summary>Each level label reaches down to the next one, of its own level or of the level above.</summary>
    private void WriteLevels(int column)
    {
        var end = FloorLayout.Repeated + _added;
        for (var head = FloorLayout.Repeated; head <= end;)
        {
            var last = head;
            while (last < end && rows[last][FirstLevel - 1].Stored is null && rows[last][column - 1].Stored is null)
            {
                last++;
            }

            WriteMerge(new CellRange(head, column, last, column));
            head = last + 1;
        }
    }

    private void WriteMerge(CellRange area)
    {
        if (area.Rows > 1 || area.Columns > 1)
        {
            _xml.Write("<mergeCell ref=\""u8);
            WriteText(area.ToString());
            _xml.Write("\"/>"u8);
        }
    }

    private void WriteNumber(int number)
    {
        number.TryFormat(_xml.GetSpan(11), out var length, default, CultureInfo.InvariantCulture);
        _xml.Advance(length);
    }

    private void WriteText(string text) => Encoding.UTF8.GetBytes(text, _xml);
}
