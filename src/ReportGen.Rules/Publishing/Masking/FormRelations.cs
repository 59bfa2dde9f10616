using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Kits;
using ReportGen.Model.Values;
using ReportGen.Rules.Checks.Funds;

namespace ReportGen.Rules.Publishing.Masking;

/// <summary>What binds the cells of a form: sums of funds, adjusted budgets, execution rates and what they earn, the total of the scores.</summary>
internal static class FormRelations
{
    private const decimal OfRate = 1;
    private const decimal OfScores = 0.05m;

    /// <summary>The relations of a masked form that hold among the amounts as they were filled in: one that does not hold gives nothing away.</summary>
    public static IEnumerable<Relation> Of(EvaluationForm filled, EvaluationForm masked, KitDefinition kit) =>
        All(filled, kit).Zip(All(masked, kit)).Where(pair => pair.First.Holds()).Select(pair => new Relation(pair.Second.Left, pair.Second.Right));

    // One after another by the shape of the form alone, so that both forms have the same ones.
    private static IEnumerable<Candidate> All(EvaluationForm form, KitDefinition kit) =>
        Sums(form, kit).Concat(form.Funds.SelectMany(Row)).Append(Scores(form)).OfType<Candidate>();

    private static IEnumerable<Candidate?> Sums(EvaluationForm form, KitDefinition kit) =>
        from sums in FundsSums.Of(form, kit)
        from column in FundsColumns.Money
        select Candidate.Of(sums.Whole[column], sums.Parts.Select(p => p[column]).OfType<Entry>(), parts => parts.Sum(), MoneyUnit.HalfUnit * (sums.Parts.Count + 1));

    private static IEnumerable<Candidate?> Row(FundsRow row) =>
    [
        Candidate.Of(row.AdjustedBudget, Present(row.InitialBudget, row.BudgetAdjustment), parts => parts.Sum(), 2 * MoneyUnit.HalfUnit, least: 2),
        Candidate.Of(row.ExecutionRate, Present(row.AmountSpent, row.AdjustedBudget ?? row.InitialBudget), parts => parts[1] == 0 ? null : parts[0] * 100 / parts[1], OfRate, least: 2),
        Candidate.Of(row.Score, Present(row.Weight, row.ExecutionRate), parts => parts[0] * parts[1] / 100, OfScores, least: 2),
    ];

    private static Candidate? Scores(EvaluationForm form) =>
        Candidate.Of(form.Totals?.Score ?? form[Model.Terms.FormField.TotalScore], Present([form.TotalFunds?.Score, .. form.Indicators.Select(i => i.Score)]), parts => parts.Sum(), OfScores);

    private static IEnumerable<Entry> Present(params Entry?[] cells) => cells.OfType<Entry>();

    /// <summary>Cells that may be bound.</summary>
    /// <param name="Left">What stands alone.</param>
    /// <param name="Right">What it is made of.</param>
    /// <param name="Made">What they make; null where they make nothing.</param>
    /// <param name="Tolerance">How far off that may be.</param>
    private sealed record Candidate(ImmutableArray<Entry> Left, ImmutableArray<Entry> Right, Func<List<decimal>, decimal?> Made, decimal Tolerance)
    {
        public static Candidate? Of(Entry? left, IEnumerable<Entry> right, Func<List<decimal>, decimal?> made, decimal tolerance, int least = 1) =>
            left is not null && right.ToImmutableArray() is var cells && cells.Length >= least ? new Candidate([left], cells, made, tolerance) : null;

        public bool Holds() =>
            Left[0].Number is { } whole && Right.All(c => c.IsBlank || c.Number is not null) && Right.Any(c => !c.IsBlank)
            && Made([.. Right.Select(c => c.Number ?? 0)]) is { } made && Math.Abs(made - whole) <= Tolerance;
    }
}
