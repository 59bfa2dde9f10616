using System.Collections.Immutable;
using ReportGen.Model.Resources;

namespace ReportGen.Rules.Lexicon;

/// <summary>The list claims.json: words that make a number or a grade in a text something else than the form's own result.</summary>
/// <param name="Otherwise">In the same clause: what is wished for, asked for, or said of another time or part.</param>
/// <param name="Another">In front of a grade: what else is graded, as 工程质量综合评价为良好.</param>
internal sealed record ClaimWords(ImmutableArray<ListedWord> Otherwise, ImmutableArray<ListedWord> Another)
{
    public bool SayOtherwise(ReadOnlySpan<char> clause) => IsAny(Otherwise, clause);

    /// <param name="before">The clause in front of a grade.</param>
    public bool NameAnother(ReadOnlySpan<char> before) => IsAny(Another, before);

    public static ClaimWords Of(ResourceMap list) => new([.. list.Maps("otherwise").Select(w => ListedWord.Of(w))], [.. list.Maps("another").Select(w => ListedWord.Of(w))]);

    private static bool IsAny(ImmutableArray<ListedWord> words, ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (word.IsIn(text)) return true;
        }

        return false;
    }
}
