using System.CommandLine;
using System.Globalization;
using ReportGen.App.Batch;
using ReportGen.Workbooks;

namespace ReportGen.App.Cli;

/// <summary>
/// <c>--max-size MB</c> and <c>--limit NAME=VALUE</c>: how much of a stranger's workbook is read before it is refused. The first is the one that
/// people meet; the others share an option, so that help does not list a dozen that nobody needs.
/// </summary>
internal sealed class LimitOptions(Session session)
{
    private readonly Option<int?> _maxSize = new("--max-size") { Description = session.Say("option.maxSize"), HelpName = "MB" };
    private readonly Option<string[]> _limit = new("--limit") { Description = session.Say("option.limit", ("names", string.Join(' ', LimitSetting.All.Select(l => l.Name)))), HelpName = "NAME=N", AllowMultipleArgumentsPerToken = false };

    public void AddTo(Command command)
    {
        command.Options.Add(_maxSize);
        command.Options.Add(_limit);
    }

    /// <summary>The usual limits with those that the user has set.</summary>
    /// <exception cref="UsageException">A limit is not known, or its value makes no sense.</exception>
    public ReadLimits Of(ParseResult parsed)
    {
        var limits = parsed.GetValue(_maxSize) is { } megabytes ? Set(ReadLimits.Standard, LimitSetting.All[0], megabytes, "--max-size") : ReadLimits.Standard;
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
        var setting = LimitSetting.All.FirstOrDefault(l => l.Name == name) ?? throw new UsageException(AppPhrases.Of("usage.unknownLimit", ("name", name), ("names", string.Join("、", LimitSetting.All.Select(l => l.Name)))));
        return Set(limits, setting, value, $"--limit {name}");
    }

    private static ReadLimits Set(ReadLimits limits, LimitSetting setting, int value, string option) => setting.Set(limits, SharedOptions.Within(value, 1, setting.Most, option));
}
