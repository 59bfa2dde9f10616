using System.CommandLine;
using System.Globalization;
using ReportGen.Workbooks.Packages;

namespace ReportGen.App.Cli;

/// <summary>
/// <c>--max-size MB</c> and <c>--limit NAME=VALUE</c>: how much of a stranger's workbook is read before it is refused. The first is the one that
/// people meet; the others share an option, so that help does not list a dozen that nobody needs.
/// </summary>
internal sealed class LimitOptions(Session session)
{
    private const int Megabyte = 1024 * 1024;

    private readonly Option<int?> _maxSize = new("--max-size") { Description = session.Say("option.maxSize"), HelpName = "MB" };
    private readonly Option<string[]> _limit = new("--limit") { Description = session.Say("option.limit", ("names", string.Join(' ', All.Select(l => l.Name)))), HelpName = "NAME=N", AllowMultipleArgumentsPerToken = false };

    /// <summary>One limit that can be set; sizes are given in megabytes.</summary>
    /// <param name="Name">As written on the command line and in the manual.</param>
    /// <param name="Most">The greatest value that still protects anything.</param>
    /// <param name="Get">Its value.</param>
    /// <param name="Set">Limits with another value.</param>
    internal sealed record Setting(string Name, int Most, Func<ReadLimits, long> Get, Func<ReadLimits, int, ReadLimits> Set);

    /// <summary>All limits, those that people may meet first.</summary>
    internal static IReadOnlyList<Setting> All { get; } =
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

    public void AddTo(Command command)
    {
        command.Options.Add(_maxSize);
        command.Options.Add(_limit);
    }

    /// <summary>The usual limits with those that the user has set.</summary>
    /// <exception cref="UsageException">A limit is not known, or its value makes no sense.</exception>
    public ReadLimits Of(ParseResult parsed)
    {
        var limits = parsed.GetValue(_maxSize) is { } megabytes ? Set(ReadLimits.Standard, All[0], megabytes, "--max-size") : ReadLimits.Standard;
        return (parsed.GetValue(_limit) ?? []).Aggregate(limits, With);
    }

    private static ReadLimits With(ReadLimits limits, string written)
    {
        var sign = written.IndexOf('=', StringComparison.Ordinal);
        if (sign < 0 || !int.TryParse(written[(sign + 1)..], NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
        {
            throw new UsageException(AppPhrases.Of("usage.badLimit", ("text", written)));
        }

        var name = written[..sign].Trim();
        var setting = All.FirstOrDefault(l => l.Name == name) ?? throw new UsageException(AppPhrases.Of("usage.unknownLimit", ("name", name), ("names", string.Join("、", All.Select(l => l.Name)))));
        return Set(limits, setting, value, $"--limit {name}");
    }

    private static ReadLimits Set(ReadLimits limits, Setting setting, int value, string option) => setting.Set(limits, SharedOptions.Within(value, 1, setting.Most, option));
}
