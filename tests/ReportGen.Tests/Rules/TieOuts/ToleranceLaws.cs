using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Model.Values;
using ReportGen.Rules.TieOuts;
using ReportGen.Tests.Accounts;

namespace ReportGen.Tests.Rules.TieOuts;

/// <summary>What rounding can explain is a hint and nothing more; what it cannot explain is always told.</summary>
public class ToleranceLaws
{
    private static readonly string[] Sources = ["一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"];

    private static TieOut Total => AccountsExample.Library.TieOuts.Single(t => t.Id == "1");

    /// <summary>Amounts in 元, from a cent to a billion.</summary>
    private static Gen<int[]> Yuan => Gen.Choose(50, 1_000_000_000).ArrayOf(Sources.Length);

    [Fact]
    public void Amounts_rounded_one_by_one_are_never_more_than_a_hint() =>
        Prop.ForAll(Yuan.ToArbitrary(), yuan => Findings([.. yuan.Select(y => Printed(y))], Printed(yuan.Sum(y => (decimal)y))).All(f => f.Id == "PF-867" && f.Severity == Severity.Hint)).QuickCheckThrowOnFailure();

    [Fact]
    public void Amounts_that_add_up_as_printed_raise_nothing()
    {
        Prop.ForAll(Yuan.ToArbitrary(), yuan =>
        {
            var printed = yuan.Select(y => Printed(y)).ToList();
            return !Findings(printed, printed.Sum()).Any();
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_total_that_is_off_by_more_than_its_cells_can_round_is_an_error()
    {
        var cases = from yuan in Yuan from cents in Gen.Choose(5, 1_000_000) from sign in Gen.Elements(-1, 1) select (yuan, Off: sign * cents / 100m);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var printed = c.yuan.Select(y => Printed(y)).ToList();
            return Findings(printed, printed.Sum() + c.Off).SingleOrDefault() is { Id: "PF-861", Severity: Severity.Error } found && found.Difference == c.Off;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_order_of_the_rows_changes_nothing()
    {
        var cases = from yuan in Yuan from total in Gen.Choose(0, 1_000_000) select (yuan, total);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var accounts = Accounts([.. c.yuan.Select(y => Printed(y))], c.total);
            var table = accounts.Tables[0];
            var turned = accounts with { Tables = [table with { Rows = [.. table.Rows.Reverse()] }] };
            return Said(accounts).SequenceEqual(Said(turned));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("0.01", "万元", "PF-867")]
    [InlineData("0.045", "万元", "PF-867")]
    [InlineData("0.05", "万元", "PF-861")]
    [InlineData("0.01", "元", "PF-867")]
    [InlineData("0.05", "元", "PF-861")]
    public void Eight_amounts_and_their_total_may_differ_by_nine_halves_of_the_last_place(string off, string unit, string id)
    {
        var difference = decimal.Parse(off, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(id, Assert.Single(Findings([1, 2, 3, 4, 5, 6, 7, 8], 36 + difference, unit)).Id);
    }

    [Theory]
    [InlineData("34", "54.01")]
    [InlineData("34c", "57.01")]
    public void Counts_are_never_rounded(string id, string vehicles)
    {
        var tieOut = AccountsExample.Library.TieOuts.Single(t => t.Id == id);
        var accounts = AccountsExample.Sound().With(id == "34" ? $"OP|执法执勤用车|决算数={vehicles}" : $"OP|公务用车保有量|决算数={vehicles}");

        Assert.Contains(AccountsChecks.Find(accounts, [], [tieOut]), f => f.Id == "PF-866");
    }

    private static decimal Printed(decimal yuan) => Math.Round(yuan / 10_000m, 2, MidpointRounding.AwayFromZero);

    private static IEnumerable<string> Said(FinalAccounts accounts) => Of(accounts).Select(f => $"{f.Id} {f.Difference} {f.Place}");

    private static IEnumerable<Finding> Findings(IReadOnlyList<decimal> amounts, decimal total, string unit = "万元") => Of(Accounts(amounts, total, unit));

    private static IEnumerable<Finding> Of(FinalAccounts accounts) => AccountsChecks.Find(accounts, [], [Total]).Where(f => f.Id is "PF-861" or "PF-867");

    /// <summary>T1 with eight sources and their total, as they are printed.</summary>
    private static FinalAccounts Accounts(IReadOnlyList<decimal> amounts, decimal total, string unit = "万元")
    {
        var rows = Sources.Zip(amounts, Row).Append(Row("本年收入合计", total));
        var title = new Entry("收入支出决算总表", new Figure(FigureKind.Text), new Place("决算数据.xlsx", "T1", "A1"));
        return new FinalAccounts
        {
            Set = AccountsExample.Sound().Set,
            File = "决算数据.xlsx",
            Tables = [new AccountsTable { Key = "T1", Place = title.Place, Title = title, MoneyUnit = unit, Rows = [.. rows] }],
        };
    }

    private static AccountsRow Row(string name, decimal amount)
    {
        var text = amount.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var place = new Place("决算数据.xlsx", "T1", name);
        return new AccountsRow(name, "", new Entry(name, new Figure(FigureKind.Text), place), ImmutableDictionary<string, Entry>.Empty.Add("决算数", new Entry(text, AccountsExample.Figure(text), place)));
    }
}
