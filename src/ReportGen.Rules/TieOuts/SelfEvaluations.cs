using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Kits;
using ReportGen.Model.Places;
using ReportGen.Model.Values;

namespace ReportGen.Rules.TieOuts;

/// <summary>The self-evaluation forms of a unit as two tables, a row for each form, so that formulas can name their amounts like any other.</summary>
internal static class SelfEvaluations
{
    private const string Spent = "执行数";
    private const string Forms = "份数";
    private const string Basic = "基本支出";
    private const string Project = "项目支出";

    private const string OfProjects = "项目自评";

    /// <summary>The tables; one without forms is not there.</summary>
    public static ImmutableArray<AccountsTable> TablesOf(IEnumerable<(EvaluationForm Form, KitDefinition Kit)> forms)
    {
        var all = forms.ToList();
        return [.. Table(OfProjects, all.FindAll(f => f.Kit.Kind == FormKind.Project)), .. Table("部门自评", all.FindAll(f => f.Kit.Kind != FormKind.Project))];
    }

    /// <summary>The tables where all forms are known to be there: a table of projects without a row says that there is none.</summary>
    /// <param name="forms">All forms of the unit.</param>
    /// <param name="accounts">Whose forms they are.</param>
    public static ImmutableArray<AccountsTable> AllOf(IEnumerable<(EvaluationForm Form, KitDefinition Kit)> forms, FinalAccounts accounts)
    {
        var tables = TablesOf(forms);
        var file = Place.OfFile(accounts.File);
        var none = new AccountsTable { Key = OfProjects, Place = file, Title = new Entry("", new Figure(FigureKind.Text), file), MoneyUnit = accounts.Set.MoneyUnit, Columns = [Spent, Basic, Project, Forms] };
        return tables.Any(t => t.Key == OfProjects) ? tables : tables.Add(none);
    }

    private static IEnumerable<AccountsTable> Table(string key, List<(EvaluationForm Form, KitDefinition Kit)> forms) => forms.Count == 0 ? [] :
    [
        new AccountsTable
        {
            Key = key,
            Place = forms[0].Form.Place,
            Title = forms[0].Form.Title,
            MoneyUnit = forms[0].Kit.MoneyUnit,
            Columns = [Spent, Basic, Project, Forms],
            Rows = [.. forms.Select((f, i) => RowOf(f.Form, f.Kit, i))],
        },
    ];

    // Two projects may have one name; the number keeps their rows apart.
    private static AccountsRow RowOf(EvaluationForm form, KitDefinition kit, int index)
    {
        var cells = new (string Column, Entry? Cell)[]
        {
            (Spent, form.TotalFunds?.AmountSpent),
            (Basic, SpentOf(form, FundsSource.BasicExpenditure)),
            (Project, SpentOf(form, FundsSource.ProjectExpenditure)),
            (Forms, new Entry(form.Title.IsBlank ? "1" : form.Title.Text, new Figure(FigureKind.Quantity, 1), form.Title.Place)),
        };
        var present = cells.Where(c => c.Cell is not null).ToImmutableDictionary(c => c.Column, c => c.Cell!);
        return new AccountsRow($"{index + 1}.{form.Subject}", "", form.Title, present) { MoneyUnit = kit.MoneyUnit };
    }

    private static Entry? SpentOf(EvaluationForm form, FundsSource source) => form.Funds.FirstOrDefault(r => r.Source == source)?.AmountSpent;
}
