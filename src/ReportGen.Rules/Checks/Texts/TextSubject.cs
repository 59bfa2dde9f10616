using ReportGen.Rules.Scoring;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>A row, or several rows of one kind, whose values a text may repeat.</summary>
/// <param name="Name">The row's name; of several, what their names have in common before the bracket.</param>
/// <param name="Unit">As the rows print it.</param>
/// <param name="Target">Of all rows together.</param>
/// <param name="Actual">Of all rows together; never the target, or no text could tell them apart.</param>
/// <param name="Cells">The cells of the actual values.</param>
/// <param name="IsOneRow">True for a row alone.</param>
internal sealed record TextSubject(string Name, string Unit, decimal Target, decimal Actual, string Cells, bool IsOneRow)
{
    // Shorter pieces stand in many names.
    private const int ShortestName = 3;
    private const int ShortestKind = 2;
    private const int ShortestPiece = 5;

    public static List<TextSubject> Of(CheckContext context)
    {
        // Where a row reached its target, and in a unit that no text counts in, nothing can differ; nor can a sum of such rows.
        if (!context.Scorecard.Rows.Any(r => MayDiffer(r, context))) return [];

        var rows = (from score in context.Scorecard.Rows
                    let unit = score.Values.Unit.Text
                    let numbers = score.Values.Numbers
                    where unit.Length > 0 && unit != "%" && numbers is { Target: > 0 } && score.Name.Length > 0
                    select (score.Name, Kind: KindOf(score.Name), unit, Numbers: numbers.Value, score.Row.Actual!.Place.Cell)).ToList();
        var single = rows.GroupBy(r => (r.Name, r.unit)).Where(g => g.Count() == 1).Select(g => g.First())
            .Select(r => new TextSubject(r.Name, r.unit, r.Numbers.Target, r.Numbers.Actual, r.Cell, true));
        var kinds = from row in rows
                    where row.Kind.Length >= ShortestKind && row.Kind != row.Name
                    group row by (row.Kind, row.unit) into kind
                    where kind.Count() > 1
                    select new TextSubject(
                        kind.Key.Kind, kind.Key.unit, kind.Sum(r => r.Numbers.Target), kind.Sum(r => r.Numbers.Actual), string.Join("、", kind.Select(r => r.Cell)), false);
        return [.. kinds.Concat(single).Where(s => s.Actual != s.Target)];
    }

    /// <summary>True where the words before a number name the subject: the row's name at their end, or the first word of the kind.</summary>
    public bool IsNamedBy(string label) => IsOneRow
        ? Name.Length >= ShortestName && label.EndsWith(Name, StringComparison.Ordinal)
        : label.Contains(Name[..ShortestKind], StringComparison.Ordinal);

    /// <summary>True where a sentence has a long piece of the row's name.</summary>
    public bool IsNamedIn(string sentence)
    {
        for (var at = 0; at + ShortestPiece <= Name.Length; at++)
        {
            if (sentence.Contains(Name.AsSpan(at, ShortestPiece), StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool MayDiffer(RowScore row, CheckContext context)
    {
        if (row.Values.Numbers is not var (target, actual) || actual == target || row.Values.Unit.Text is not { Length: > 0 } unit) return false;

        foreach (var passage in context.Passages)
        {
            if (NumberMention.MayBeIn(passage.Folded, unit)) return true;
        }

        return false;
    }

    private static string KindOf(string name) => name.IndexOfAny(['（', '(']) is > 0 and var at ? name[..at] : name;
}
