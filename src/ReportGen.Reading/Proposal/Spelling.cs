using System.Text.RegularExpressions;
using ReportGen.Reading.Recognition;

namespace ReportGen.Reading.Proposal;

/// <summary>A label as it is compared with what is known: whole, and without what forms add to it (numbers in front, 其中, brackets behind).</summary>
/// <param name="Full">Normalised.</param>
/// <param name="Core">Without the additions.</param>
internal readonly partial record struct Spelling(string Full, string Core)
{
    public static Spelling Of(string text)
    {
        var full = LabelText.Normalise(text);
        var core = Leading().Replace(full, "");
        while (Trailing().Match(core) is { Success: true, Index: > 0 } brackets)
        {
            core = core[..brackets.Index];
        }

        return new Spelling(full, core.Length == 0 ? full : core);
    }

    /// <summary>How alike two labels are: 1 where they are the same, above 0.95 where only additions differ.</summary>
    public double LikenessTo(Spelling other)
    {
        if (Full == other.Full)
        {
            return 1;
        }

        if (Core == other.Core)
        {
            return 0.97;
        }

        var likeness = Math.Max(LabelText.Likeness(Full, other.Full), LabelText.Likeness(Core, other.Core));
        var (shorter, longer) = Core.Length < other.Core.Length ? (Core, other.Core) : (other.Core, Core);
        var contained = shorter.Length >= 3 && longer.Contains(shorter, StringComparison.Ordinal) ? 0.6 + 0.3 * shorter.Length / longer.Length : 0;
        return Math.Min(0.94, Math.Max(likeness, contained));
    }

    [GeneratedRegex(@"^(\(?[0-9一二三四五六七八九十]{1,2}[\).、]|其中[:\-]?)+")]
    private static partial Regex Leading();

    [GeneratedRegex(@"\([^()]*\)$")]
    private static partial Regex Trailing();
}
