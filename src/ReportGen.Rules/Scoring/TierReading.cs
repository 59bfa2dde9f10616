using System.Collections.Immutable;
using ReportGen.Model.Values;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Scoring;

/// <summary>Which tier the words of an actual value name: 部分达成预期 is the middle one although it also says 达成预期, and what is denied is never the first.</summary>
/// <param name="Tier">The tier; null where none is named, or which one cannot be told.</param>
/// <param name="Met">Whether the target is met; null where that cannot be told.</param>
/// <param name="IsUnclear">True where words of tiers stand there and do not tell one.</param>
internal readonly record struct TierReading(QualitativeTier? Tier, bool? Met, bool IsUnclear)
{
    // What a hit may say instead of a tier.
    private const int Open = -1;
    private const int NotFirst = -2;

    private static readonly TierReading Unclear = new(null, null, true);

    private static TierWords Words => TierWords.List;

    /// <param name="actual">The actual value.</param>
    /// <param name="target">The target: part of a thing that was asked for is no part of the doing.</param>
    /// <param name="tiers">The tiers of the profile, best first.</param>
    public static TierReading Of(string actual, string target, ImmutableArray<QualitativeTier> tiers)
    {
        if (tiers.IsEmpty) return default;

        var named = Named(HalfWidth.Bare(actual), HalfWidth.Bare(target), tiers);
        if (named.Count == 0) return default;
        if (named.Contains(Open)) return Unclear;
        if (named.Contains(NotFirst)) return Unclear with { Met = false };
        return named.TrueForAll(t => t == named[0]) || (named[0] > 0 && named[0] < tiers.Length - 1) ? new TierReading(tiers[named[0]], named[0] == 0, false) : Unclear;
    }

    /// <summary>The tiers that a text names, in its order.</summary>
    private static List<int> Named(string text, string target, ImmutableArray<QualitativeTier> tiers)
    {
        var (named, covered) = (new List<int>(), 0);
        foreach (var (word, tier, at) in Hits(text, tiers))
        {
            if (at < covered) continue;

            var clause = TextClause.At(text, at);
            if (!IsLowering(word)) named.Add(Said(clause, word, tier, tiers.Length - 1));
            else if (target.Contains(word, StringComparison.Ordinal) || !Lowers(clause, word)) continue;
            else named.Add(IsDoubted(clause.Before.TrimStart('除')) ? Open : tier);

            // What follows a lowering word in its clause is what it lowers.
            covered = IsLowering(word) ? clause.End : at + word.Length;
        }

        return named;
    }

    /// <summary>Every place of every word; of several at one place the longest.</summary>
    private static IEnumerable<(string Word, int Tier, int At)> Hits(string text, ImmutableArray<QualitativeTier> tiers) =>
        from word in Words.For(tiers)
        from at in Places(text, word.Word)
        orderby at, word.Word.Length descending
        select (word.Word, word.Tier, at);

    private static IEnumerable<int> Places(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal)) yield return at;
    }

    private static bool IsLowering(string word) => Words.Nearly.Contains(word) || Words.Parts.Contains(word);

    // 部分路段拥堵 and 对部分学校完成改造 tell how much was done, 提供部分岗位 does not.
    private static bool Lowers(TextClause clause, string word)
    {
        var rest = clause.After(word);
        if (rest.Length == 0 || Words.Parts.Contains(word) && (clause.Before.Length == 0 || Array.Exists(Words.Done, rest.Contains))) return true;
        while (!rest.StartsWithAny(Words.Done))
        {
            if (Array.Find(Words.Bridges, b => rest.StartsWith(b, StringComparison.Ordinal)) is not { } bridge) return false;
            rest = rest[bridge.Length..];
        }

        return true;
    }

    private static int Said(TextClause clause, string word, int tier, int last)
    {
        if (tier == last) return IsDoubted(clause.Before.TrimEnd('尚')) ? Open : clause.After(word).StartsWithAny(Words.Parts) ? NotFirst : last;
        var (isDenied, isWhole) = Denial(clause.Before);
        if (isDenied) return tier > 0 ? Open : isWhole || word.StartsWithAny(Words.Whole) ? NotFirst : last;
        return IsDoubted(clause.Before) || clause.After(word).Contains('%', StringComparison.Ordinal) && !clause.After(word).Contains("100%", StringComparison.Ordinal) ? Open : tier;
    }

    /// <summary>Whether the words before a tier's own deny it, and whether they deny only the whole of it: 未全部.</summary>
    private static (bool IsDenied, bool IsWhole) Denial(string before)
    {
        var (rest, isWhole) = (before, false);
        while (Array.Find([.. Words.Weak, .. Words.Whole], w => rest.EndsWith(w, StringComparison.Ordinal) && !rest.EndsWithAny(Denials.Words)) is { } word)
        {
            isWhole |= Words.Whole.Contains(word);
            rest = rest[..^word.Length];
        }

        // 无未 and 不是没有 turn it round once more: that is for a reader.
        return Array.Find(Denials.Words, d => rest.EndsWith(d, StringComparison.Ordinal)) is { } denial && !IsDoubted(rest[..^denial.Length]) ? (true, isWhole) : (false, false);
    }

    private static bool IsDoubted(string before) => Denials.AreIn(before, Words.Doubts);
}
