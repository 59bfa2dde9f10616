using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;

namespace ReportGen.Rendering.Conversion;

/// <summary>
/// The model of one form in the shape of another: values go where the other form has the same idea. What has no place there is told, never
/// dropped in silence; nothing is guessed, and the places of all values stay those of the first form.
/// </summary>
public static class FormConversion
{
    /// <param name="form">The form as it was read.</param>
    /// <param name="from">Its kit.</param>
    /// <param name="to">The kit to print it by.</param>
    /// <param name="printsYear">True where that kit's drawing prints the year.</param>
    /// <returns>The form for the other kit; findings PF-801 for what has no place there, PF-802 for money in another unit.</returns>
    public static (EvaluationForm Form, ImmutableArray<Finding> Findings) Convert(EvaluationForm form, KitDefinition from, KitDefinition to, bool printsYear)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var unplaced = new Unplaced(form.Place, to);
        if (!printsYear && form.Year is not null)
        {
            unplaced.Add(StandardTerms<FormField>.Printed(FormField.Year), form.Subtitle ?? form.Title);
        }

        var money = new MoneyConversion(from.MoneyUnit, to.MoneyUnit);
        var goals = new GoalConversion(form, from, to, unplaced);
        var rows = new IndicatorConversion(from, to, unplaced).Convert(goals.Assign(form.Rows));
        var converted = new EvaluationForm
        {
            KitId = to.Id,
            Place = form.Place,
            Title = form.Title,
            Year = form.Year,
            Goals = goals.Goals,
            Fields = new FieldConversion(form, to, money, goals, unplaced).Convert(),
            Funds = new FundsConversion(form, from, to, money, unplaced).Convert(),
            Rows = rows,
            Totals = TotalsOf(form, to, unplaced),
        };
        return (converted, [.. unplaced.Findings, .. money.Findings(form, to)]);
    }

    private static Totals? TotalsOf(EvaluationForm form, KitDefinition to, Unplaced unplaced)
    {
        if (form.Totals is not { } totals)
        {
            return to.TotalColumns.IsEmpty ? null : new Totals(null, null);
        }

        var kept = to.TotalColumns.Select(c => c.Term).OfType<TotalColumn>().ToHashSet();
        var head = to.Fields.Any(f => f.Term == FormField.TotalScore);
        foreach (var column in Enum.GetValues<TotalColumn>().Where(c => !kept.Contains(c) && !(head && c == TotalColumn.Score)))
        {
            unplaced.Add(StandardTerms<TotalColumn>.Printed(column), totals[column]);
        }

        return new Totals(Kept(TotalColumn.Weight), Kept(TotalColumn.Score), Kept(TotalColumn.Grade));

        Entry? Kept(TotalColumn column) => kept.Contains(column) || (head && column == TotalColumn.Score) ? totals[column] : null;
    }
}
