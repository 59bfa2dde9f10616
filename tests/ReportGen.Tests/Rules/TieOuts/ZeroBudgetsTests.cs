using ReportGen.Model.Findings;
using ReportGen.Rules.TieOuts;
using ReportGen.Tests.Accounts;

namespace ReportGen.Tests.Rules.TieOuts;

/// <summary>A column of the budget filled up with zeros beside money that was spent.</summary>
public class ZeroBudgetsTests
{
    [Theory]
    [InlineData("BX", "0.00", "", 1)]
    [InlineData("T7", "0", "", 1)]
    [InlineData("OP", "0.00", "", 1)]
    [InlineData("BX", "0.00", "BX|2040201|全年预算数=5", 0)]
    [InlineData("BX", "0.00", "BX|2040201|年初预算数=5", 0)]
    [InlineData("BX", "0.00", "BX|2040201|全年预算数=***", 0)]
    [InlineData("BX", "", "", 0)]
    [InlineData("T7", "—", "", 0)]
    public void Zeros_in_every_line_are_told_once_for_a_table(string key, string text, string edit, int count)
    {
        var found = AccountsChecks.Find(AccountsExample.Sound().WithBudget(key, text).With(edit), [], []);

        Assert.Equal(count, found.Length);
        Assert.All(found, f => Assert.Equal(("PF-885", Severity.Warning, key), (f.Id, f.Severity, f.Place.Sheet)));
    }

    [Fact]
    public void A_table_without_expenditure_may_have_no_budget()
    {
        var sound = AccountsExample.Sound();

        Assert.Empty(AccountsChecks.Find(sound with { Tables = sound.Tables.Replace(sound["T7"]!, sound["T7"]!.Blank("0.00")) }, [], []).Where(f => f.Id == "PF-885"));
    }
}
