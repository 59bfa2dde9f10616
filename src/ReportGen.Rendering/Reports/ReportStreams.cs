namespace ReportGen.Rendering.Reports;

/// <summary>Where a report of any length is written to.</summary>
/// <param name="Output">Takes the workbook.</param>
/// <param name="Scratch">An empty stream that can be read again: holds the rows until the end is known.</param>
public sealed record ReportStreams(Stream Output, Stream Scratch)
{
    /// <summary>A workbook in memory, for reports of a few files.</summary>
    public static byte[] Bytes(Action<ReportStreams> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var output = new MemoryStream();
        using var scratch = new MemoryStream();
        write(new ReportStreams(output, scratch));
        return output.ToArray();
    }
}
