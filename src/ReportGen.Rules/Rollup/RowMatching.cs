using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Rollup;

/// <summary>Which rows of the forms are one row of the result: same level labels and name, same comparison, same unit.</summary>
internal sealed class RowMatching(RollupScope scope, GoalRollup goals)
{
    /// <summary>What makes two rows one. A name that a form has twice is told apart by its turn, a row without a name by its form.</summary>
    private readonly record struct Key(int Goal, string Class, string Group, string Name, bool IsSubtotal, int Turn, int Form);

    private readonly record struct Direction(Comparison? Comparison, string Unit);

    /// <summary>The rows of the result: level by level, within a level as they first appear.</summary>
    public IReadOnlyList<MatchedRow> Rows()
    {
        var groups = scope.Forms.SelectMany(Keyed).GroupBy(r => r.Key, r => (r.Form, r.Row)).ToList();
        return [.. InLevels(groups).SelectMany(g => Split(g.Key, [.. g]))];
    }

    private IEnumerable<(Key Key, SubForm Form, Indicator Row)> Keyed(SubForm form, int number)
    {
        var turns = new Dictionary<Key, int>();
        foreach (var row in form.Form.Rows.Where(r => r.Cells.Values.Any(c => !c.IsBlank)))
        {
            var name = RowName.Of(row.Name?.Text ?? "");
            var key = new Key(goals.IndexOf(form, row.Goal), Level(row.IndicatorClass), Level(row.IndicatorGroup), name, row.IsSubtotal, 0, name.Length == 0 ? number : -1);
            turns[key] = turns.GetValueOrDefault(key) + 1;
            yield return (key with { Turn = turns[key] }, form, row);
        }
    }

    private static string Level(Entry? label) => label is null ? "" : ClassLabel.Bare(label.Text);

    /// <summary>A row that only a later form has stands with the others of its level; a form alone stays in its own order.</summary>
    private IEnumerable<IGrouping<Key, (SubForm Form, Indicator Row)>> InLevels(List<IGrouping<Key, (SubForm Form, Indicator Row)>> groups)
    {
        if (scope.Forms.Length == 1) return groups;

        var classes = groups.Select(g => (g.Key.Goal, g.Key.Class)).Distinct().ToList();
        var levels = groups.Select(g => (g.Key.Goal, g.Key.Class, g.Key.Group)).Distinct().ToList();
        return groups.OrderBy(g => g.Key.Goal)
            .ThenBy(g => classes.IndexOf((g.Key.Goal, g.Key.Class)))
            .ThenBy(g => levels.IndexOf((g.Key.Goal, g.Key.Class, g.Key.Group)));
    }

    /// <summary>≥ and ≤, 份 and 元 of one name are not one row: each keeps its own.</summary>
    private List<MatchedRow> Split(Key key, ImmutableArray<(SubForm Form, Indicator Row)> parts)
    {
        var kinds = parts.GroupBy(p => DirectionOf(p.Row)).Select(g => new MatchedRow([.. g], g.Key.Comparison, key.Goal < 0 ? null : key.Goal)).ToList();
        foreach (var other in kinds.Skip(1))
        {
            var place = (other.First.Name ?? other.First.Cells.Values.First()).Place;
            scope.Findings.Add(FindingCatalogue.Find(
                "PF-824",
                place,
                ("name", other.Name),
                ("agency", other.Parts[0].Form.Agency),
                ("one", Told(other.First)),
                ("first", kinds[0].Parts[0].Form.Agency),
                ("other", Told(kinds[0].First))) with
            { Value = Told(other.First) });
        }

        return kinds;
    }

    private Direction DirectionOf(Indicator row)
    {
        var comparison = RowComparison.Of(row, scope.Profile.Scoring);
        return new Direction(comparison, comparison is null or Comparison.Qualitative ? "" : RowUnit.Of(row).Unit.Name);
    }

    private string Told(Indicator row)
    {
        var (comparison, unit) = DirectionOf(row);
        return $"{(comparison is { } known ? StandardTerms<Comparison>.Printed(known) : "—")} {unit}".Trim();
    }
}
