using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Model.Rollup;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Rollup;

/// <summary>Scores of the combined form: quantities are combined first and then scored; what people judged is a mean weighted by money.</summary>
internal sealed class ScoreRollup(RollupScope scope)
{
    /// <summary>The combined rows with their scores.</summary>
    /// <param name="rows">The combined rows, scores blank.</param>
    /// <param name="matched">The rows they come from, in the same order.</param>
    /// <param name="scores">The scores of the combined form by the profile, subtotals left out.</param>
    public ImmutableArray<Indicator> Rows(ImmutableArray<Indicator> rows, IReadOnlyList<MatchedRow> matched, Scorecard scores)
    {
        var next = 0;
        return [.. rows.Select((row, i) => Row(row, matched[i], row.IsSubtotal ? null : scores.Rows[next++]))];
    }

    /// <summary>The fund rows with the score of the execution.</summary>
    public ImmutableArray<FundsRow> Funds(ImmutableArray<FundsRow> rows, ExecutionScore? execution) =>
        [.. rows.Select(r => r.Source == FundsSource.Total && r.Score is not null ? r with { Cells = r.Cells.SetItem(FundsColumn.Score, Execution(r, execution)) } : r)];

    private Indicator Row(Indicator row, MatchedRow matched, RowScore? score)
    {
        if (row.Score is null) return row;
        var cell = matched.Cell(scope, IndicatorColumn.Score, r => r.Score);
        return row with { Cells = row.Cells.SetItem(IndicatorColumn.Score, Score(cell, row, matched, score)) };
    }

    private Entry Score(RollupCell cell, Indicator row, MatchedRow matched, RowScore? score)
    {
        if ((matched.Parts.Length == 1 || score is null) && cell.Plain() is { } plain) return plain;
        if (score is null) return cell.SameOrBlank();

        // Why they are blank has been told of these cells themselves.
        if (row.Weight is { IsBlank: true }) return cell.Follow(Phrase.Of("reason.no-weight"));
        return matched.IsQuantity ? ByRule(cell, row, score) : ByPeople(cell);
    }

    private static Entry ByRule(RollupCell cell, Indicator row, RowScore score)
    {
        if (score.Rule is { } points) return cell.Keep(RollupMethod.Scored, RolledNumber.Alone(points, Numbers(cell)), score.Steps);

        // Points stand within labels only. Who has met the target has all of them, whatever they are: what all say may stand.
        if (row.Weight is null && score.Met == true && cell is { IsBlank: false, IsSame: true }) return cell.Plain()!;

        return row is { Target.IsBlank: true } or { Actual.IsBlank: true } ? cell.Follow(score.Undetermined) : cell.Leave("PF-828", score.Undetermined);
    }

    private Entry ByPeople(RollupCell cell)
    {
        if (cell.Plain() is { } plain) return plain;
        var points = cell.Entries.Select(Amount.Of).ToList();
        return points.TrueForAll(p => p is not null)
            ? cell.Mean(points.ConvertAll(p => p!.Value), mean => RolledNumber.Alone(scope.Profile.Rounding.Score(mean), cell.Entries))
            : cell.Leave("PF-828", Phrase.Of("reason.rollup-no-score", ("agency", cell.Parts[points.IndexOf(null)].Agency)));
    }

    private Entry Execution(FundsRow row, ExecutionScore? execution)
    {
        var cell = scope.Cell(RollupScope.NameOf(row), scope.LabelOf(FundsColumn.Score), scope.Forms.Select(f => (f, f.Form.TotalFunds?.Score)));
        if (scope.Forms.Length == 1) return cell.Plain()!;
        if (execution is null || row.Weight is { IsBlank: true }) return cell.Follow(Phrase.Of("reason.no-weight"));
        return execution.Rule is { } points
            ? cell.Keep(RollupMethod.Scored, RolledNumber.Alone(points, Numbers(cell)), execution.Steps)
            : cell.Leave("PF-828", execution.Undetermined);
    }

    /// <summary>The cells that show how scores are written; where none holds a number, the first stands for all.</summary>
    private static IEnumerable<Entry> Numbers(RollupCell cell) => cell.Entries.Any(e => e.Figure.IsNumber) ? cell.Entries.Where(e => e.Figure.IsNumber) : cell.Entries;
}
