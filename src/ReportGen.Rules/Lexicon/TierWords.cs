using System.Collections.Immutable;
using ReportGen.Model.Resources;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Lexicon;

/// <summary>The list tier-words.json: by which words the actual value of a qualitative row names its tier, and what turns or lowers them. Habit, not law: a profile only adds what its own forms say.</summary>
internal sealed class TierWords
{
    private static readonly Lazy<TierWords> Own = new(() => new TierWords(ResourceMap.Load(typeof(TierWords).Assembly, "tier-words.json")));

    private static readonly string[] Tiers = ["first", "middle", "last"];

    private readonly ImmutableArray<(string Word, int Tier)> _common;

    private TierWords(ResourceMap list)
    {
        string[] Texts(string key) => [.. list.Texts(key)];

        _common = [.. Tiers.SelectMany((key, tier) => list.Texts(key).Select(word => (word, tier)))];
        (Parts, Nearly, Bridges, Done) = (Texts("parts"), Texts("nearly"), Texts("bridges"), Texts("done"));
        (Weak, Whole, Doubts) = (Texts("weak"), Texts("whole"), Texts("doubts"));
    }

    public static TierWords List => Own.Value;

    /// <summary>Words of a share: what they are a share of may stand before the doing (部分道路已完成).</summary>
    public string[] Parts { get; }

    /// <summary>Words that lower the doing right behind them, and nothing else: 基本完成, not 基本支出.</summary>
    public string[] Nearly { get; }

    /// <summary>What may stand between such a word and the doing: 基本上已.</summary>
    public string[] Bridges { get; }

    /// <summary>Words of doing, or of a state that was reached.</summary>
    public string[] Done { get; }

    /// <summary>What may stand between a denial and what it denies, and changes nothing: 未能真正.</summary>
    public string[] Weak { get; }

    /// <summary>Words of the whole: what was not done in whole was done in part, or not at all.</summary>
    public string[] Whole { get; }

    /// <summary>Behind these in a clause, as behind a denial, nobody but a reader knows what was done.</summary>
    public string[] Doubts { get; }

    /// <summary>The words for the tiers of a profile, each with its place, best first; -1 for words that only lower. The common ones speak of three tiers; a word that the profile has is its own.</summary>
    public IEnumerable<(string Word, int Tier)> For(ImmutableArray<QualitativeTier> tiers)
    {
        var own = tiers.SelectMany((t, tier) => t.Words.Select(word => (Word: word, Tier: tier))).ToList();
        var common = tiers.Length == Tiers.Length ? _common : [];
        var named = own.Concat(common.Where(c => !own.Exists(o => o.Word == c.Word))).ToList();
        return named.Concat(Parts.Concat(Nearly).Where(w => !named.Exists(n => n.Word == w)).Select(w => (w, -1)));
    }
}
