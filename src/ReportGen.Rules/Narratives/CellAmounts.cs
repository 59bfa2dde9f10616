using ReportGen.Model.Accounts;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Kits;
using ReportGen.Model.Places;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Narratives;

/// <summary>
/// What each cell says, read once more from the tables: money in 万元, counts, rates and scores as they are. The check must not take the figures from the
/// text's own making.
/// </summary>
internal static class CellAmounts
{
    public static IReadOnlyDictionary<Place, decimal> Of(FinalAccounts? accounts, IEnumerable<(EvaluationForm Form, KitDefinition Kit)> forms)
    {
        var amounts = new Dictionary<Place, decimal>();
        foreach (var table in accounts is null ? [] : accounts.Tables.Concat(accounts.Previous))
        {
            foreach (var (place, amount) in OfTable(accounts!.Set, table)) amounts[place] = amount;
        }

        foreach (var (place, amount) in forms.SelectMany(f => OfForm(f.Form, f.Kit))) amounts[place] = amount;
        return amounts;
    }

    private static IEnumerable<(Place, decimal)> OfTable(TableSet set, AccountsTable table) =>
        from row in table.Rows
        from cell in row.Cells
        let amount = set.AmountOf(table, row, cell.Key, cell.Value)
        where amount is not null
        select (cell.Value.Place, amount.Value);

    private static IEnumerable<(Place, decimal)> OfForm(EvaluationForm form, KitDefinition kit)
    {
        var money = from row in form.Funds
                    from cell in row.Cells
                    let amount = cell.Key.IsMoney() ? AccountsAmounts.InTenThousand(cell.Value.Number, kit.MoneyUnit) : cell.Value.Number
                    where amount is not null
                    select (cell.Value.Place, amount.Value);
        var scores = new[] { form[FormField.TotalScore], form.Totals?.Score }.Where(s => s?.Number is not null).Select(s => (s!.Place, s.Number!.Value));
        var totals = new[] { form[FormField.BasicExpenditureTotal], form[FormField.ProjectExpenditureTotal] }.Where(t => t?.Number is not null)
            .Select(t => (t!.Place, AccountsAmounts.InTenThousand(t.Number, kit.MoneyUnit)!.Value));
        return money.Concat(scores).Concat(totals);
    }
}
