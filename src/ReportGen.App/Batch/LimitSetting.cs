using ReportGen.Workbooks;

namespace ReportGen.App.Batch;

/// <summary>One limit of reading that a person can set; sizes are given in megabytes.</summary>
/// <param name="Name">As written on the command line, in the manual and in run.json.</param>
/// <param name="Most">The greatest value that still protects anything.</param>
/// <param name="Get">Its value.</param>
/// <param name="Set">Limits with another value.</param>
internal sealed record LimitSetting(string Name, int Most, Func<ReadLimits, long> Get, Func<ReadLimits, int, ReadLimits> Set)
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>All limits, those that people may meet first.</summary>
    public static IReadOnlyList<LimitSetting> All { get; } =
    [
        new("size", 2_000, l => l.FileBytes / Megabyte, (l, n) => l with { FileBytes = (long)n * Megabyte }),
        new("cells", 10_000_000, l => l.Cells, (l, n) => l with { Cells = n }),
        new("merged", 20_000_000, l => l.MergedCells, (l, n) => l with { MergedCells = n }),
        new("sheets", 10_000, l => l.Sheets, (l, n) => l with { Sheets = n }),
        new("text", 1_000_000, l => l.TextLength, (l, n) => l with { TextLength = n }),
        new("inflated", 2_000, l => l.InflatedBytes / Megabyte, (l, n) => l with { InflatedBytes = (long)n * Megabyte }),
        new("entries", 100_000, l => l.Entries, (l, n) => l with { Entries = n }),
        new("styles", 1_000_000, l => l.Styles, (l, n) => l with { Styles = n }),
        new("markup", 256, l => l.MarkupBytes / Megabyte, (l, n) => l with { MarkupBytes = n * Megabyte }),
        new("names", 1_000_000, l => l.Names, (l, n) => l with { Names = n }),
        new("depth", 1_000, l => l.Depth, (l, n) => l with { Depth = n }),
    ];

    /// <summary>The limits that are not the usual ones, as they are set: <c>cells=500 text=100</c>; empty where none was.</summary>
    public static string Written(ReadLimits limits) =>
        string.Join(' ', All.Where(s => s.Get(limits) != s.Get(ReadLimits.Standard)).Select(s => FormattableString.Invariant($"{s.Name}={s.Get(limits)}")));
}
