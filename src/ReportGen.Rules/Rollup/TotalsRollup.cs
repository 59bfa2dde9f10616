using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Model.Phrases;
using ReportGen.Model.Rollup;
using ReportGen.Model.Terms;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Rollup;

/// <summary>The total of the combined form: the sum of its own parts as displayed, so that a reader can add them up again.</summary>
internal sealed class TotalsRollup(RollupScope scope)
{
    /// <summary>The combined form with its totals; blank where a part of it is.</summary>
    public EvaluationForm Total(EvaluationForm form, ExecutionScore? execution)
    {
        if (scope.Forms.Length == 1) return Single(form);

        Entry? executionWeight = form.TotalFunds?.Weight;
        var weights = form.Indicators.Select(r => Amount.Of(r.Weight)).Prepend(executionWeight is null ? execution?.Weight ?? 0 : Amount.Of(executionWeight));
        var scores = form.Indicators.Select(r => Amount.Of(r.Score)).Prepend(form.TotalFunds?.Score is { } cell ? Amount.Of(cell) : 0).ToList();
        var totals = HasTotals ? new Totals(Cell(TotalColumn.Weight, [.. weights]), Cell(TotalColumn.Score, scores), null) { Label = form.Totals?.Label } : null;
        return form with
        {
            Totals = totals is null ? null : totals with { Grade = Grade(totals.Score) },
            Fields = [.. form.Fields.Select(f => f.Term == FormField.TotalScore ? f with { Entry = Head(f, totals, scores) } : f)],
        };
    }

    private bool HasTotals => scope.Forms.Any(f => f.Form.Totals is not null);

    private EvaluationForm Single(EvaluationForm form)
    {
        var only = scope.Forms[0].Form;
        foreach (var column in Enum.GetValues<TotalColumn>()) OfForms(column)?.Plain();
        return form with { Totals = only.Totals, Fields = [.. form.Fields.Select(f => f.Term == FormField.TotalScore ? only.Fields.First(o => o.Term == f.Term) : f)] };
    }

    private RollupCell? OfForms(TotalColumn column)
    {
        var cell = scope.Cell(Blocks.Totals, StandardTerms<TotalColumn>.Printed(column), scope.Forms.Select(f => (f, f.Form.Totals?[column])));
        return cell.Parts.IsEmpty ? null : cell;
    }

    private Entry? Cell(TotalColumn column, IReadOnlyList<decimal?> parts) => OfForms(column) is { } cell ? Sum(cell, parts) : null;

    /// <summary>A head's total is the total row's, where the form has both.</summary>
    private Entry Head(FieldEntry field, Totals? totals, IReadOnlyList<decimal?> scores) => totals?.Score
        ?? Sum(scope.Cell("", field.Label, scope.Forms.Select(f => (f, f.Form[FormField.TotalScore]))), scores);

    private static Entry Sum(RollupCell cell, IReadOnlyList<decimal?> parts)
    {
        var open = parts.Count(p => p is null);
        return open > 0
            ? cell.Follow(Phrase.Of("reason.rollup-open-parts", ("count", open)))
            : cell.Keep(RollupMethod.Totalled, RolledNumber.Alone(parts.Sum(p => p!.Value), cell.Entries), []);
    }

    private Entry? Grade(Entry? total)
    {
        if (OfForms(TotalColumn.Grade) is not { } cell) return null;
        if (scope.Profile.Grades is not { } bands) return cell.SameOrBlank();
        if (Amount.Of(total) is not { } points) return cell.Follow(Phrase.Of("reason.rollup-no-total"));

        var score = new TotalScore { Place = cell.First.Place, Self = points, SelfSum = points, DeterminedPart = points, UndeterminedCount = 0 };
        return Grading.Grade(score, bands)?.Self is { } grade
            ? cell.Keep(RollupMethod.Scored, cell.First with { Text = grade }, [Phrase.Of("report.basis", ("basis", bands.Source.Basis))])
            : cell.SameOrBlank();
    }
}
