using System.Collections.Immutable;

namespace ReportGen.Workbooks;

/// <summary>
/// How much of a stranger's workbook is read before it is refused. A form needs a few hundred cells; whatever passes these limits is not a
/// form, and without them a file of one megabyte can inflate to gigabytes.
/// </summary>
public sealed record ReadLimits
{
    public static ReadLimits Standard { get; } = new();

    /// <summary>Size of the file on disk, in bytes. Default 50 MB.</summary>
    public long FileBytes { get; init; } = 50L * 1024 * 1024;

    /// <summary>Entries in the zip. Default 5,000.</summary>
    public int Entries { get; init; } = 5_000;

    /// <summary>Bytes inflated over all parts that are read, counted while inflating. Default 200 MB.</summary>
    public long InflatedBytes { get; init; } = 200L * 1024 * 1024;

    /// <summary>Bytes between one angle bracket and the next: a text, an attribute or blanks, all of which XML readers keep whole. Default 16 MB.</summary>
    public int MarkupBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Different names of elements and attributes in one part, where the platform's reader keeps them. Default 10,000.</summary>
    public int Names { get; init; } = 10_000;

    /// <summary>Elements inside each other. Default 100; a sheet needs about ten.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>Cells with content over all sheets. Default 500,000.</summary>
    public int Cells { get; init; } = 500_000;

    /// <summary>Cells covered by merged areas over all sheets. Default 1,000,000.</summary>
    public int MergedCells { get; init; } = 1_000_000;

    /// <summary>Sheets. Default 256.</summary>
    public int Sheets { get; init; } = 256;

    /// <summary>Cell styles. Default 100,000; Excel's own limit is about 65,000.</summary>
    public int Styles { get; init; } = 100_000;

    /// <summary>Characters of one cell. Default 32,767, which is also Excel's.</summary>
    public int TextLength { get; init; } = 32_767;

    /// <summary>All limits, in the order of <see cref="Of"/>, to be kept with a run's results. A new limit comes last.</summary>
    public ImmutableArray<long> ToNumbers() =>
        [FileBytes, Entries, InflatedBytes, MarkupBytes, Names, Depth, Cells, MergedCells, Sheets, Styles, TextLength];

    /// <summary>The limits that <see cref="ToNumbers"/> wrote.</summary>
    /// <param name="next">The next number.</param>
    public static ReadLimits Of(Func<long> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return new()
        {
            FileBytes = next(),
            Entries = (int)next(),
            InflatedBytes = next(),
            MarkupBytes = (int)next(),
            Names = (int)next(),
            Depth = (int)next(),
            Cells = (int)next(),
            MergedCells = (int)next(),
            Sheets = (int)next(),
            Styles = (int)next(),
            TextLength = (int)next(),
        };
    }
}
