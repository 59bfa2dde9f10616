using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;
using ReportGen.Templating.Values;

namespace ReportGen.Rendering.Narratives;

/// <summary>Self-evaluation forms as the templates name them: fields and fund rows by their terms, amounts in 万元.</summary>
internal static class FormValues
{
    public static TemplateObject Of(NarrativeForm input)
    {
        var (form, members) = (input.Form, new TemplateObject());
        foreach (var field in form.Fields)
        {
            var name = field.Term is { } term ? StandardTerms<FormField>.Printed(term) : field.Label;
            if (members[name].IsNull) members[name] = field.Term is FormField.BasicExpenditureTotal or FormField.ProjectExpenditureTotal
                ? NumberOf(field.Entry, AmountOf(field.Entry, input))
                : CellValues.Of(field.Entry);
        }

        members["名称"] = Value.Of(TakenOverText.Of(form.Subject)).WithOrigin(form.Place);
        members["资金"] = Value.Of(FundsOf(input));
        members["金额存疑"] = Value.Of(input.AmountInDoubt is not null);
        members["计分"] = Value.Of(ScoreOf(form) is not null);
        members["总分"] = ScoreOf(form) is { } score ? NumberOf(score, score.Number) : Value.Null;
        members["指标"] = Value.Of(IndicatorsOf(input));
        return members;
    }

    /// <summary>A number, or the stars that stand for it.</summary>
    private static Value NumberOf(Entry cell, decimal? number) => cell.Figure.Kind == FigureKind.Masked ? CellValues.Of(cell) : CellValues.Of(number, cell.Place);

    /// <summary>An amount in 万元; none where nobody can say what it is in.</summary>
    private static decimal? AmountOf(Entry cell, NarrativeForm input) => input.AmountInDoubt is null ? AccountsAmounts.InTenThousand(cell.Number, input.Kit.MoneyUnit) : null;

    private static Entry? ScoreOf(EvaluationForm form) => form[FormField.TotalScore] ?? form.Totals?.Score;

    /// <summary>The fund rows by the meaning of their labels, each with its columns by theirs.</summary>
    private static TemplateObject FundsOf(NarrativeForm input)
    {
        var funds = new TemplateObject();
        foreach (var row in input.Form.Funds)
        {
            var cells = new TemplateObject();
            foreach (var (column, cell) in row.Cells)
            {
                cells[StandardTerms<FundsColumn>.Printed(column)] = NumberOf(cell, column.IsMoney() ? AmountOf(cell, input) : cell.Number);
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
