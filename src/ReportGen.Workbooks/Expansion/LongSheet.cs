using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Zipping;

namespace ReportGen.Workbooks.Expansion;

/// <summary>
/// Writes a layout with one repeated block row by row: what stands in a list of a hundred thousand rows is never held. The bytes are those
/// that <see cref="SheetExpansion"/> writes.
/// </summary>
public sealed class LongSheet : IDisposable
{
    private const int RowsAtATime = 256;

    private readonly SheetLayout _layout;
    private readonly Func<Marker, CellValue> _alone;
    private readonly string _block;
    private readonly LongSheetXml? _xml;
    private readonly Stream _output;
    private readonly Stream _scratch;
    private readonly List<Func<Marker, CellValue>> _waiting = [];

    /// <param name="layout">The drawing.</param>
    /// <param name="block">The block that repeats.</param>
    /// <param name="alone">The value of a marker outside the block; asked again at the end for those below it.</param>
    /// <param name="output">Takes the workbook when it is finished.</param>
    /// <param name="scratch">An empty stream that can be read again and cut; it holds the rows until then.</param>
    public LongSheet(SheetLayout layout, string block, Func<Marker, CellValue> alone, Stream output, Stream scratch)
    {
        ArgumentNullException.ThrowIfNull(layout);
        (_layout, _block, _alone, _output, _scratch) = (layout, block, alone, output, scratch);
        _xml = LongSheetXml.IsFitFor(layout, block) ? new LongSheetXml(layout, scratch) : null;
    }

    /// <summary>Adds a row.</summary>
    public void Add(Func<Marker, CellValue> row)
    {
        // The last rows wait for the foot of the table.
        if (_waiting.Count == RowsAtATime && _xml is not null) WriteWaiting(isLast: false);
        _waiting.Add(row);
    }

    /// <summary>Writes the workbook.</summary>
    public void Finish()
    {
        if (_xml is null)
        {
            // A drawing with areas that reach into the block has to be seen as a whole.
            _output.Write(SheetExpansion.Expand(_layout, new SheetValues(_alone, _block, _waiting, [])).Content);
            return;
        }

        WriteWaiting(isLast: true);
        var (file, gap) = ZipFile.Frame(PackageWriter.Around(_layout, _xml.Finish(), _xml.Rows, _xml.Links));
        _output.Write(file.AsSpan(0, gap));
        _scratch.CopyTo(_output);
        _output.Write(file.AsSpan(gap));
    }

    public void Dispose() => _xml?.Dispose();

    private void WriteWaiting(bool isLast)
    {
        _xml!.Write(new SheetValues(_alone, _block, _waiting, []), isLast);
        _waiting.Clear();
    }
}
