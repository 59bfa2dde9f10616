using ReportGen.Model.Accounts;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Places;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Publishing.Masking;

/// <summary>What the cells of accounts and forms are called in a list, by their places.</summary>
internal static class MaskedNames
{
    public static IReadOnlyDictionary<Place, string> Of(FinalAccounts accounts, IEnumerable<EvaluationForm> forms)
    {
        var names = new Dictionary<Place, string>();
        foreach (var (place, name) in InTables(accounts).Concat(forms.SelectMany(InForm))) names.TryAdd(place, name);
        return names;
    }

    private static IEnumerable<(Place, string)> InTables(FinalAccounts accounts) =>
        from table in accounts.Tables.Select(t => (Table: t, Prefix: "")).Concat(accounts.Previous.Select(t => (Table: t, Prefix: MaskedAccounts.Before)))
        from row in table.Table.Rows
        from cell in row.Cells
        select (cell.Value.Place, MaskedAccounts.NameOf(table.Prefix + table.Table.Key, row, cell.Key));

    private static IEnumerable<(Place, string)> InForm(EvaluationForm form)
    {
        var funds = from row in form.Funds
                    from cell in row.Cells
                    select (cell.Value.Place, MaskedForm.NameOf(form, MaskedForm.NamesOf(row)[0], StandardTerms<FundsColumn>.Printed(cell.Key)));
        var indicators = from row in form.Rows
                         from cell in row.Cells
                         select (cell.Value.Place, MaskedForm.NameOf(form, row.Name?.Trimmed ?? "", StandardTerms<IndicatorColumn>.Printed(cell.Key)));
        var total = (form.Totals?.Score ?? form[FormField.TotalScore]) is { } score ? new[] { (score.Place, MaskedForm.NameOf(form, MaskedForm.TotalRow, StandardTerms<TotalColumn>.Printed(TotalColumn.Score))) } : [];
        return funds.Concat(indicators).Concat(total);
    }
}
