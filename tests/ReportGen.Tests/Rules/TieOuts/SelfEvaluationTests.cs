using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Kits;
using ReportGen.Model.Phrases;
using ReportGen.Rules.TieOuts;
using ReportGen.Tests.Accounts;

namespace ReportGen.Tests.Rules.TieOuts;

/// <summary>Self-evaluation forms against the accounts of the same unit; the example spent 8414.20, of it 5044.97 基本支出 and 3369.23 项目支出.</summary>
public class SelfEvaluationTests
{
    public static IEnumerable<string> Formulas => ["38", "38b", "38c", "39", "39b", "39c"];

    [Theory]
    [InlineData("3369.23")]
    [InlineData("1000.00 2369.23")]
    [InlineData("1000.00 500.00")]
    public void Projects_may_spend_what_the_accounts_say_or_less(string spent) => Assert.Empty(Found(Projects(spent)));

    [Fact]
    public void Projects_that_spent_more_than_the_accounts_are_a_warning_with_every_form_named()
    {
        var found = Assert.Single(Found(Projects("3000.00 400.00")));

        Assert.Equal(("PF-865", Severity.Warning, 30.77m), (found.Id, found.Severity, found.Difference));
        Assert.Contains("3000.00", found.Message.In(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("400.00", found.Message.In(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_department_form_with_the_amounts_of_the_accounts_ties_out() => Assert.Empty(Found(Department("8414.20", "5044.97", "3369.23")));

    [Theory]
    [InlineData("8400.00", "5044.97", "3369.23", 1)]
    [InlineData("8414.20", "5044.00", "3369.23", 1)]
    [InlineData("8414.20", "5044.97", "3300.00", 1)]
    [InlineData("8000.00", "5000.00", "3000.00", 3)]
    public void A_department_form_with_other_amounts_is_told_for_each(string total, string basic, string project, int count)
    {
        var found = Found(Department(total, basic, project));

        Assert.Equal(count, found.Length);
        Assert.All(found, f => Assert.Equal(("PF-865", Severity.Warning), (f.Id, f.Severity)));
    }

    [Fact]
    public void A_form_without_an_amount_is_held_against_nothing() => Assert.Empty(Found(Projects("_")));

    [Fact]
    public void Two_projects_of_one_name_count_both() =>
        Assert.Equal(4000m - 3369.23m, Assert.Single(Found(Projects("2000.00 2000.00"))).Difference);

    [Theory]
    [InlineData(2, "", 0)]
    [InlineData(null, "", 0)]
    [InlineData(5, "", 1)]
    [InlineData(1, "", 1)]
    [InlineData(2, "年终对2个项目开展绩效自评", 0)]
    [InlineData(2, "选取5个项目开展绩效监控，组织对个3项目开展绩效自评", 2)]
    [InlineData(2, "全部项目开展绩效自评，共3个", 0)]
    public void The_number_of_forms_is_held_against_what_the_unit_says(int? stated, string text, int count)
    {
        var accounts = AccountsExample.Sound().With($"OP|开展绩效自评项目数|决算数={stated}; TX|预算绩效管理情况|内容={text}");
        var found = AccountsChecks.Find(accounts, Projects("1000.00 500.00"), AccountsExample.Library.TieOuts);

        Assert.Equal(count, found.Length);
        Assert.All(found, f => Assert.Equal(("PF-865", Severity.Warning), (f.Id, f.Severity)));
    }

    [Theory]
    [InlineData("5", "年终对5个项目开展绩效自评", true, 2)]
    [InlineData("5", "", true, 1)]
    [InlineData("0", "", true, 0)]
    [InlineData("", "", true, 0)]
    [InlineData("5", "", false, 0)]
    public void No_form_at_all_is_0_only_where_all_forms_are_there(string stated, string text, bool areAll, int count)
    {
        var accounts = AccountsExample.Sound().With($"OP|编制绩效目标项目数|决算数=; OP|开展绩效自评项目数|决算数={stated}; TX|预算绩效管理情况|内容={text}");
        var found = AccountsChecks.Find(accounts, [], AccountsExample.Library.TieOuts, areAll);

        Assert.Equal(count, found.Length);
        Assert.All(found, f => Assert.Equal(("PF-865", Severity.Warning, -5m, "0"), (f.Id, f.Severity, f.Difference, f.Expected?.In(Language.Chinese))));
    }

    [Fact]
    public void Cells_of_several_files_are_named_with_their_files()
    {
        var said = Found(Projects("3000.00 400.00")).Single().Message.In(Language.Chinese);

        Assert.Contains("决算数据.xlsx › T3 › 合计.项目支出=3369.23", said, StringComparison.Ordinal);
        Assert.Contains($"{TestForms.Right().Place.File} › ", said, StringComparison.Ordinal);
    }

    private static ImmutableArray<Finding> Found(IEnumerable<(EvaluationForm Form, KitDefinition Kit)> forms) =>
        AccountsChecks.Find(AccountsExample.Sound(), forms, AccountsExample.Library.TieOuts.Where(t => t.Id is "38" or "39" or "39b" or "39c"));

    private static IEnumerable<(EvaluationForm Form, KitDefinition Kit)> Projects(string spent) => spent.Split(' ').Select(s =>
        (TestForms.Right() with { Funds = [TestForms.Fund("总额", FundsSource.Total, 8, "", "", s == "_" ? "" : s)] }, TestKits.Sichuan.Definition));

    private static IEnumerable<(EvaluationForm Form, KitDefinition Kit)> Department(string total, string basic, string project)
    {
        var kit = TestKits.All.First(k => k.Definition.Kind != FormKind.Project && k.Definition.MoneyUnit == "万元").Definition;
        var form = TestForms.Right() with
        {
            KitId = kit.Id,
            Funds =
            [
                TestForms.Fund("总额", FundsSource.Total, 8, "", "", total),
                TestForms.Fund("基本支出", FundsSource.BasicExpenditure, 9, "", "", basic),
                TestForms.Fund("项目支出", FundsSource.ProjectExpenditure, 10, "", "", project),
            ],
        };
        return [(form, kit)];
    }
}
