using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Rules.Checks;

namespace ReportGen.Rules.TieOuts;

/// <summary>The door to everything that can be wrong with final accounts.</summary>
public static class AccountsChecks
{
    /// <summary>Everything that is wrong with final accounts, in the order of the cells.</summary>
    /// <param name="accounts">The accounts as they were read.</param>
    /// <param name="forms">The self-evaluation forms of the same unit and year, each with its kit; none where there are none.</param>
    /// <param name="tieOuts">勾稽关系 — the formulas in their order.</param>
    /// <param name="areAllForms">True where all forms of the unit are there, so that none means 0; false where they may lie elsewhere.</param>
    public static ImmutableArray<Finding> Find(FinalAccounts accounts, IEnumerable<(EvaluationForm Form, KitDefinition Kit)> forms, IEnumerable<TieOut> tieOuts, bool areAllForms = false)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        var check = new TieOutCheck(new TieOutLedger(accounts, areAllForms ? SelfEvaluations.AllOf(forms, accounts) : SelfEvaluations.TablesOf(forms)));
        var ties = tieOuts.SelectMany(check.Find).ToList();

        // A cell that cannot be read hinders many formulas and is one fault.
        var undetermined = ties.Where(f => f.Id == "PF-869").DistinctBy(f => f.Place);
        return
        [
            .. new[]
            {
                ties.Where(f => f.Id != "PF-869"), undetermined,
                TablePresence.Find(accounts), YearBefore.Find(accounts), ZeroBudgets.Find(accounts), SubjectCheck.Find(accounts),
            }.SelectMany(f => f).Order(PlaceOrder.Instance),
        ];
    }
}
