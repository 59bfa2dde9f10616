using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Model.Phrases;
using ReportGen.Model.Rollup;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Rollup;

/// <summary>The fund grid: money adds row by row, and the execution rate is the sum spent over the sum budgeted.</summary>
internal sealed class FundsRollup(RollupScope scope)
{
    private const int LongestReason = 120;

    public ImmutableArray<FundsRow> Combine() =>
    [
        .. from label in scope.Forms.SelectMany(f => f.Form.Funds).Select(r => r.Label).Distinct()
           let rows = scope.Forms.Select(f => (Form: f, Row: f.Form.Funds.FirstOrDefault(r => r.Label == label))).ToList()
           select Combine(rows),
    ];

    private FundsRow Combine(List<(SubForm Form, FundsRow? Row)> rows)
    {
        var first = rows.Select(r => r.Row).First(r => r is not null)!;
        var columns = rows.SelectMany(r => r.Row?.Cells.Keys ?? []).Distinct().Order().ToList();
        var cells = columns.Where(c => c != FundsColumn.ExecutionRate).ToRowCells(c => c, c => Combine(Cell(c), c, first));
        var row = first with { Cells = cells, Others = first.Others.Keys.Order(StringComparer.Ordinal).ToImmutableDictionary(o => o, Other) };
        return columns.Contains(FundsColumn.ExecutionRate) ? row with { Cells = cells.SetItem(FundsColumn.ExecutionRate, Rate(Cell(FundsColumn.ExecutionRate), row)) } : row;

        RollupCell Cell(FundsColumn column) => scope.Cell(RollupScope.NameOf(first), scope.LabelOf(column), rows.Select(r => (r.Form, r.Row?[column])));
        Entry Other(string label) => scope.Cell(first.Label, label, rows.Select(r => (r.Form, r.Row?.Others.GetValueOrDefault(label)))).SameOrBlank(Severity.Hint);
    }

    private Entry Combine(RollupCell cell, FundsColumn column, FundsRow row) => column switch
    {
        _ when column.IsMoney() => Sum(cell, row.Source == FundsSource.Total),
        FundsColumn.Weight => cell.Plain() ?? cell.Leave("PF-827", Phrase.Of("reason.rollup-weights")),
        FundsColumn.Reason => TextRollup.List(cell, LongestReason),
        FundsColumn.Score when row.Source == FundsSource.Total => RollupCell.Blank(cell.First),
        _ => cell.SameOrBlank(Severity.Hint),
    };

    /// <summary>The amounts added.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="mustBeFilled">False in the row of one source: an agency without such money leaves it blank.</param>
    public Entry Sum(RollupCell cell, bool mustBeFilled)
    {
        if (Unfilled(cell) is { } plain) return plain;
        if (scope.Forms.FirstOrDefault(f => !f.HasSureMoney) is { } unsure) return cell.Leave("PF-828", Phrase.Of("reason.rollup-money-unit", ("agency", unsure.Agency)));

        var amounts = cell.Parts.Select(p => FundsAmount.Of(p.Entry, scope.Kit.MoneyUnit)).ToList();
        var broken = cell.Parts.Where((p, i) => amounts[i] is null && (mustBeFilled || !IsAbsent(p.Entry))).FirstOrDefault();
        if (broken is not null) return cell.Leave("PF-828", Phrase.Of("reason.rollup-no-amount", ("agency", broken.Agency), ("text", broken.Entry.Trimmed)));

        var counted = cell.Parts.Where((_, i) => amounts[i] is not null).Select(p => p.Entry).ToList();
        return cell.Keep(RollupMethod.Sum, RolledNumber.Alone(amounts.Sum(a => a ?? 0), counted), [], amounts);
    }

    /// <summary>What stays as it is: a single form's cell, or one in which nobody has a number, whatever mark (— or /) they put there.</summary>
    private static Entry? Unfilled(RollupCell cell) => cell.Parts.Length == 1 || cell.Lacking is not null ? cell.Plain()
        : cell.Entries.All(IsAbsent) ? cell.Plain() ?? cell.Keep(RollupMethod.Same, cell.Entries.First(e => !e.IsBlank), [])
        : null;

    private static bool IsAbsent(Entry entry) => entry.IsBlank || entry.Figure.Kind == FigureKind.NotApplicable;

    private Entry Rate(RollupCell cell, FundsRow row)
    {
        if (Unfilled(cell) is { } plain) return plain;

        var budget = Amount.Of(ExecutionScoring.BudgetOf(row, scope.Profile.Execution.Denominator.Value));
        if (budget is not > 0 || Amount.Of(row.AmountSpent) is not { } spent)
        {
            return cell.IsSame && !cell.IsBlank ? cell.Plain()! : cell.Follow(Phrase.Of(budget == 0 ? "reason.zero-budget" : "reason.no-money"));
        }

        var printed = cell.Entries.Where(e => e.Figure.IsNumber).ToList();
        var unit = printed.Count == 0 || printed.Exists(e => e.Figure.Unit == "%") ? "%" : "";
        var value = RolledNumber.Alone(scope.Profile.Rounding.Rate(spent * 100 / budget.Value), printed.Count == 0 ? cell.Entries : printed, unit);
        return cell.Keep(RollupMethod.Ratio, value, [Phrase.Of("rollup.ratio", ("spent", spent), ("budget", budget.Value), ("rate", value.Trimmed))]);
    }
}
