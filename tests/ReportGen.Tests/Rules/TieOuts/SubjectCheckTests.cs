using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Rules.TieOuts;
using ReportGen.Tests.Accounts;

namespace ReportGen.Tests.Rules.TieOuts;

/// <summary>Codes and names of subjects: sure only about the levels that the lists hold completely, and about the years they tell.</summary>
public class SubjectCheckTests
{
    [Theory]
    [InlineData("T5|209社会保险基金支出|合计=0")]
    [InlineData("T3|3010101基本工资|本年支出合计=0")]
    [InlineData("T6|50101工资奖金津补贴|决算数=0")]
    public void A_code_of_no_class_is_a_warning(string edit) => Assert.Equal([("PF-856", Severity.Warning)], Found(edit));

    [Theory]
    [InlineData("T5|2049999其他公共安全支出|合计=0")]
    [InlineData("T3|2011308招商引资|本年支出合计=0")]
    [InlineData("T6|30312提租补贴|决算数=0")]
    public void A_code_below_a_known_class_may_well_exist(string edit) => Assert.Empty(Found(edit));

    [Fact]
    public void An_old_name_is_a_warning_and_a_name_of_no_year_a_hint()
    {
        Assert.Equal([("PF-857", Severity.Warning)], Found("T5|20805|=", r => r with { Name = "行政事业单位离退休" }));
        Assert.Equal([("PF-857", Severity.Hint)], Found("T5|20805|=", r => r with { Name = "行政事业单位养老" }));
    }

    [Fact]
    public void An_old_name_is_right_in_its_own_year()
    {
        var old = Renamed(AccountsExample.Sound(), "20805", r => r with { Name = "行政事业单位离退休" }) with { Year = 2018 };

        Assert.DoesNotContain(AccountsChecks.Find(old, [], []), f => f.Expected == "行政事业单位离退休" && f.Value == "20805 行政事业单位离退休");
    }

    [Theory]
    [InlineData("2080501", "行政单位离退休")]
    [InlineData("2080501", " 行政单位离退休 ")]
    public void White_space_in_a_name_is_no_other_name(string code, string name) => Assert.Empty(Found($"T5|{code}|=", r => r with { Name = name }));

    private static IEnumerable<(string Id, Severity Severity)> Found(string edit, Func<AccountsRow, AccountsRow>? rename = null)
    {
        var accounts = AccountsExample.Sound();
        var changed = rename is null ? accounts.With(edit) : Renamed(accounts, edit.Split('|')[1], rename);
        return AccountsChecks.Find(changed, [], []).Select(f => (f.Id, f.Severity));
    }

    private static FinalAccounts Renamed(FinalAccounts accounts, string code, Func<AccountsRow, AccountsRow> rename)
    {
        var table = accounts["T5"]!;
        return accounts with { Tables = accounts.Tables.Replace(table, table with { Rows = table.Rows.Replace(table[code]!, rename(table[code]!)) }) };
    }
}
