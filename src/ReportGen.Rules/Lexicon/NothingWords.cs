using ReportGen.Model.Resources;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Lexicon;

/// <summary>How people say that there is nothing to tell: 无, /, 本项目不存在明显问题，无需整改, 与预期一致.</summary>
/// <param name="Openers">Words at the beginning that tell nothing by themselves.</param>
/// <param name="Denials">What says that something is not there.</param>
/// <param name="Qualifiers">What may stand between a denial and what it denies.</param>
/// <param name="Troubles">What is denied.</param>
/// <param name="Whole">Clauses that say nothing as they are.</param>
internal sealed record NothingWords(IReadOnlyList<string> Openers, IReadOnlyList<string> Denials, IReadOnlyList<string> Qualifiers, HashSet<string> Troubles, HashSet<string> Whole)
{
    private static readonly char[] Marks = [',', '.', ';', '!', '、', '。', '(', ')'];

    /// <summary>True where every clause of a text says that there is nothing to tell; a stroke or a star says so too.</summary>
    public bool AreAllOf(string text)
    {
        foreach (var clause in HalfWidth.Bare(text).Split(Marks))
        {
            if (clause.Any(char.IsLetterOrDigit) && !SayNothing(clause)) return false;
        }

        return true;
    }

    public static NothingWords Of(ResourceMap words) =>
        new(words.Texts("openers"), words.Texts("denials"), words.Texts("qualifiers"), [.. words.Texts("troubles")], [.. words.Texts("whole")]);

    // What stands whole in the list is looked for before each opener that is taken off: 无, but also 目标 in front of 与预期一致.
    private bool SayNothing(string clause)
    {
        while (!Whole.Contains(clause) && !IsDenial(clause))
        {
            if (Openers.FirstOrDefault(o => clause.StartsWith(o, StringComparison.Ordinal)) is not { } opener) return clause.Length == 0;
            clause = clause[opener.Length..];
        }

        return true;
    }

    // 无需整改 is 无需 and 整改, 无需说明的事项 is 无 and 需说明的.
    private bool IsDenial(string clause) => Denials.Any(d => clause.StartsWith(d, StringComparison.Ordinal) && IsTrouble(clause[d.Length..]));

    private bool IsTrouble(string denied)
    {
        while (!Troubles.Contains(denied))
        {
            if (Qualifiers.FirstOrDefault(q => denied.StartsWith(q, StringComparison.Ordinal)) is not { } qualifier) return false;
            denied = denied[qualifier.Length..];
        }

        return true;
    }
}
