using ReportGen.Model.Accounts;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Templating.Values;

namespace ReportGen.Rendering.Narratives;

/// <summary>Self-evaluation forms as the templates name them: fields and fund rows by their terms, amounts in 万元.</summary>
internal static class FormValues
{
    public static TemplateObject Of(NarrativeForm input)
    {
        var (form, kit, members) = (input.Form, input.Kit, new TemplateObject());
        foreach (var field in form.Fields)
        {
            var name = field.Term is { } term ? StandardTerms<FormField>.Printed(term) : field.Label;
            if (members[name].IsNull) members[name] = field.Term is FormField.BasicExpenditureTotal or FormField.ProjectExpenditureTotal
                ? CellValues.Of(AccountsAmounts.InTenThousand(field.Entry.Number, kit.MoneyUnit), field.Entry.Place)
                : CellValues.Of(field.Entry);
        }

        members["名称"] = Value.Of(form.Subject).WithOrigin(form.Place);
        members["资金"] = Value.Of(FundsOf(form, kit));
        members["总分"] = CellValues.Of(ScoreOf(form)?.Number, ScoreOf(form)?.Place ?? form.Place);
        members["指标"] = Value.Of(IndicatorsOf(input));
        return members;
    }

    private static bool IsMoney(FundsColumn column) => column is FundsColumn.InitialBudget or FundsColumn.BudgetAdjustment or FundsColumn.AdjustedBudget or FundsColumn.AmountSpent;

    private static Entry? ScoreOf(EvaluationForm form) => form[FormField.TotalScore] ?? form.Totals?.Score;

    /// <summary>The fund rows by the meaning of their labels, each with its columns by theirs.</summary>
    private static TemplateObject FundsOf(EvaluationForm form, KitDefinition kit)
    {
        var funds = new TemplateObject();
        foreach (var row in form.Funds)
        {
            var cells = new TemplateObject();
            foreach (var (column, cell) in row.Cells)
            {
                cells[StandardTerms<FundsColumn>.Printed(column)] = CellValues.Of(IsMoney(column) ? AccountsAmounts.InTenThousand(cell.Number, kit.MoneyUnit) : cell.Number, cell.Place);
            }

            var name = row.Source is { } source ? StandardTerms<FundsSource>.Printed(source) : row.Label;
            if (!funds.Has(name)) funds[name] = Value.Of(cells);
        }

        return funds;
    }

    private static TemplateArray IndicatorsOf(NarrativeForm input)
    {
        var rows = new TemplateArray();
        foreach (var indicator in input.Form.Indicators)
        {
            var cells = new TemplateObject();
            foreach (var (column, cell) in indicator.Cells) cells[StandardTerms<IndicatorColumn>.Printed(column)] = CellValues.Of(cell);
            cells["达到"] = rows.Count < input.Met.Length && input.Met[rows.Count] is { } met ? Value.Of(met) : Value.Null;
            rows.Add(Value.Of(cells));
        }

        return rows;
    }
}
