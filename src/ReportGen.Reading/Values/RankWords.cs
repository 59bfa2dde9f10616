using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>Words of rank with their place in a scale: 优 良 中 差, 较高, 不显著; and 是 or 否. What a word earns is the profile's to say.</summary>
internal static class RankWords
{
    private const string Marks = "优良中差";
    private const int LongestWord = 8;

    private static readonly Dictionary<string, int> MarkOf = new[]
    {
        ("优", 0), ("优秀", 0), ("良", 1), ("良好", 1), ("中", 2), ("中等", 2), ("差", 4), ("较差", 4),
    }.ToDictionary(m => m.Item1, m => m.Item2, StringComparer.Ordinal);

    private static readonly Dictionary<string, Rank> Answers = new[]
    {
        ("是", new Rank("是否", 0)), ("否", new Rank("是否", 1)), ("有", new Rank("有无", 0)), ("无", new Rank("有无", 1)), ("没有", new Rank("有无", 1)),
    }.ToDictionary(a => a.Item1, a => a.Item2, StringComparer.Ordinal);

    private static readonly string[] Stems = ["高", "强", "好", "大", "显著", "明显", "突出", "充分", "完善", "健全", "规范", "及时", "有效", "合理", "合规", "稳定", "合格", "达标"];

    // Longer words first; without one of them a stem stands at 1, below 很 and above 较.
    private static readonly (string Word, int Place)[] Degrees = [("非常", 0), ("十分", 0), ("很", 0), ("比较", 2), ("较为", 2), ("较", 2), ("不够", 3), ("不", 4), ("未", 4)];

    /// <summary>The word of rank that a folded text is; null where it is none.</summary>
    public static Figure? Read(string text)
    {
        if (text.Length > LongestWord) return null;
        if (Answers.TryGetValue(text, out var answer)) return new Figure(FigureKind.YesNo) { Rank = answer };
        if (MarkOf.TryGetValue(text, out var place)) return Grade(Marks, place);
        if (NamesScale(text)) return Grade(Marks, null);
        return Degree(text);
    }

    // 优良中低差, 优/良/中/差: at least three marks, best first.
    private static bool NamesScale(string text)
    {
        var letters = string.Concat(text.Where(char.IsLetter));
        return letters.Length >= 3 && letters is ['优', '良', ..] && letters.All(c => "优良中低差".Contains(c, StringComparison.Ordinal)) && letters.Distinct().Count() == letters.Length;
    }

    private static Figure? Degree(string text)
    {
        var degree = Array.Find(Degrees, d => text.StartsWith(d.Word, StringComparison.Ordinal));
        var stem = text[(degree.Word?.Length ?? 0)..];
        return Array.IndexOf(Stems, stem) >= 0 ? Grade(stem, degree.Word is null ? 1 : degree.Place) : null;
    }

    private static Figure Grade(string scale, int? place) => new(FigureKind.Grade) { Rank = new Rank(scale, place) };
}
