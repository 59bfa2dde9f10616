using ReportGen.Model.Findings;
using ReportGen.Rules.Checks.Scores;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Indicators;

/// <summary>PF-709 — one indicator twice within its group: the same name, or the same name cut short, with the same target.</summary>
internal sealed class DuplicateIndicatorCheck : Check
{
    // Shorter ones are the beginning of many names.
    private const int ShortestCut = 8;

    public override void Find(CheckContext context, List<Finding> found)
    {
        // Equal names begin alike: so each row is only held against a few, however many there are.
        var before = new Dictionary<string, List<RowScore>>(StringComparer.Ordinal);
        foreach (var row in context.Scorecard.Rows)
        {
            var name = row.Name;
            var beginning = name.Length > ShortestCut ? name[..ShortestCut] : name;
            var alike = before.TryGetValue(beginning, out var known) ? known : before[beginning] = [];
            if (name.Length > 0 && row.IsAsked() && alike.Find(r => IsSame(r, row)) is { } first)
            {
                found.Add(At(row.Row.Name!, "PF-709", ("name", name), ("first", first.Name), ("cell", first.Row.Name!.Place.Cell)));
            }

            alike.Add(row);
        }
    }

    private static bool IsSame(RowScore one, RowScore other) =>
        IsSameName(one.Name, other.Name) && one.Row.Levels == other.Row.Levels
        && (one.Row.Target?.Trimmed, one.Row.MeasureUnit?.Trimmed) == (other.Row.Target?.Trimmed, other.Row.MeasureUnit?.Trimmed);

    private static bool IsSameName(string one, string other) =>
        one == other || Math.Min(one.Length, other.Length) >= ShortestCut && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal));
}
