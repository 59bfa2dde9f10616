using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Texts;

/// <summary>What a text says of the form's own results: 自评得分97.67分, 预算执行率83.67%, 自评等级为“良”.</summary>
internal static partial class ResultClaims
{
    private static readonly Lazy<ClaimWords> Words = new(() => ClaimWords.Of(WordList.Load("claims.json")));

    /// <summary>The total score that a text names; null where it names none.</summary>
    public static (decimal Number, string Text)? Score(Passage passage, int? year) => Number(Scores(), passage, year);

    /// <summary>The execution rate in % that a text names; null where it names none.</summary>
    public static (decimal Number, string Text)? Rate(Passage passage, int? year) => Number(Rates(), passage, year);

    /// <summary>The grade that a text names, as the profile calls it; null where it names none of its grades.</summary>
    public static (string Grade, string Text)? Grade(string text, int? year, ImmutableArray<GradeBand> bands)
    {
        foreach (Match match in Grades().Matches(text))
        {
            if (IsOtherwise(text, match.Index, year) || Words.Value.NameAnother(Passage.ClauseBefore(text, match.Index))) continue;
            var said = match.Groups[1].Value;
            var band = bands.FirstOrDefault(b => b.Label == said) ?? bands.FirstOrDefault(b => said.StartsWith(b.Label, StringComparison.Ordinal));
            if (band is not null) return (band.Label, match.Value);
        }

        return null;
    }

    private static (decimal Number, string Text)? Number(Regex pattern, Passage passage, int? year)
    {
        foreach (Match match in pattern.Matches(passage.Folded))
        {
            if (IsOtherwise(passage.Cell.Text, match.Index, year)) continue;
            if (decimal.TryParse(match.Groups[1].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= 1000) return (number, match.Value);
        }

        return null;
    }

    private static bool IsOtherwise(string text, int at, int? year)
    {
        var clause = Passage.Clause(text, at).ToString();
        return Words.Value.SayOtherwise(clause) || (year is { } own && LeftoverYear.In(clause, own) is not null);
    }

    [GeneratedRegex(@"(?:(?:自评|自我评价|自评价|综合|最终|绩效评价)(?:总|综合|最终)?(?:得分|总分|评分|总得分|分数)|项目总?得分|总得分)(?:结果)?(?:为|是|:|共|达到|达)?\s*(\d+(?:\.\d+)?)(?![\d.%])", RegexOptions.CultureInvariant)]
    private static partial Regex Scores();

    [GeneratedRegex(@"执行率(?:仅为|仅|达到|达|为|是|:|约为|约)?\s*(\d+(?:\.\d+)?)\s*%", RegexOptions.CultureInvariant)]
    private static partial Regex Rates();

    [GeneratedRegex(@"(?:(?:自评|评价|评定|综合|绩效)(?:结果|等级|等次|级别|结论)(?:评定)?|(?:总体|综合|整体|自我)评价|自评)(?:为|是|：|:)\s*[“""「]?(优秀|优|良好|良|合格|不合格|中等|中|较差|差)(?:[”""」]|等次|等级|级|等|(?=[，。；、,;)）\s]|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Grades();
}
