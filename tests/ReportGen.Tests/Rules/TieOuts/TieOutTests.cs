using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Rules.TieOuts;
using ReportGen.Tests.Accounts;

namespace ReportGen.Tests.Rules.TieOuts;

/// <summary>Every formula of tie-outs.yaml is satisfied by sound accounts, and says so where one cell is wrong.</summary>
public class TieOutTests
{
    private const string Funds = "T9|合计|合计=5; T9|合计|基本支出=2; T9|合计|项目支出=3; T9|223|合计=5; T9|223|基本支出=2; T9|223|项目支出=3; T4|本年支出合计|国有资本经营预算财政拨款=5";
    private const string StateCapital = "T10|合计|年初结转和结余=1; T10|合计|本年收入=5; T10|合计|本年支出/合计=4; T10|合计|年末结转和结余=2; T10|223|本年收入=5";

    /// <summary>Formula; what makes sound accounts hold it with something to compare; what breaks it.</summary>
    public static TheoryData<string, string, string> Vectors => new()
    {
        { "1", "", "T1|本年收入合计|决算数=8400" },
        { "2", "", "T1|本年支出合计|决算数=8500" },
        { "3", "", "T1|收入总计|决算数=8500" },
        { "4", "", "T1|支出总计|决算数=8500" },
        { "5", "", "T1|支出总计|决算数=8500" },
        { "6", "", "T2|2040201|财政拨款收入=4000" },
        { "6b", "", "T3|2040201|基本支出=4000" },
        { "7", "", "T2|2040201|财政拨款收入=4000" },
        { "7b", "", "T3|2040201|基本支出=4000" },
        { "7c", "", "T5|2040201|基本支出=4000" },
        { "7d", "", "T8|2120802|本年收入=200" },
        { "7e", Funds, "T9|223|合计=4" },
        { "7f", StateCapital, "T10|223|本年收入=4" },
        { "8", "", "T4|本年收入合计|决算数=8000" },
        { "8b", "T4|年初财政拨款结转和结余|决算数=9; T4|年初结转/一般公共预算财政拨款|决算数=5; T4|年初结转/政府性基金预算财政拨款|决算数=4", "T4|年初财政拨款结转和结余|决算数=8" },
        { "8c", "", "T4|收入总计|决算数=8000" },
        { "9", "", "T4|204|合计=7000" },
        { "9b", "", "T4|204|一般公共预算财政拨款=7000" },
        { "9c", "", "T4|支出总计|合计=8000" },
        { "9d", "", "T4|支出总计|合计=8000" },
        { "9e", "", "T4|支出总计|一般公共预算财政拨款=8000" },
        { "9f", "", "T4|支出总计|政府性基金预算财政拨款=200" },
        { "9g", "", "T4|支出总计|国有资本经营预算财政拨款=5" },
        { "10", "", "T5|2040201|合计=4000" },
        { "11", "", "T6|30201|决算数=66" },
        { "11b", "", "T6|人员经费合计|决算数=4400" },
        { "11c", "", "T6|公用经费合计|决算数=640" },
        { "12", "", "T7|合计|预算数=190" },
        { "12b", "", "T7|公务用车购置费|决算数=18" },
        { "12c", "", "T7|公务接待费|预算数=200" },
        { "13", "", "T8|合计|年末结转和结余=1" },
        { "13b", "", "T8|合计|本年支出/项目支出=200" },
        { "13c", Funds, "T9|合计|项目支出=2" },
        { "13d", StateCapital, "T10|合计|年末结转和结余=1" },
        { "14", "", "T2|合计|本年收入合计=8000" },
        { "14b", "", "T2|合计|财政拨款收入=8000" },
        { "14c", "", "T2|合计|财政拨款收入=8000" },
        { "14d", "", "T2|合计|其他收入=90" },
        { "15", "", "T3|合计|本年支出合计=8000" },
        { "15b", "", "T3|204|本年支出合计=7000" },
        { "16", "", "T5|合计|合计=7000" },
        { "16b", "", "T5|204|合计=7000" },
        { "16c", "", "T8|合计|本年支出/合计=200" },
        { "16d", Funds, "T9|合计|合计=6" },
        { "17", "", "T6|公用经费合计|决算数=640" },
        { "18", "", "T5|204|合计=9000" },
        { "18b", "", "T5|204|基本支出=5000" },
        { "19", "", "T4|年初财政拨款结转和结余|决算数=100" },
        { "19b", "", "T4|年末财政拨款结转和结余|合计=5" },
        { "20", "T6|30212|决算数=5; T7|因公出国（境）费|决算数=6", "T7|因公出国（境）费|决算数=4" },
        { "20b", "", "T7|公务接待费|决算数=0.5" },
        { "20c", "", "T7|公务用车运行维护费|决算数=90" },
        { "20d", "T6|31013|决算数=18; T7|公务用车购置费|决算数=18", "T7|公务用车购置费|决算数=17" },
        { "21", "", "T4|本年支出合计|合计=9000" },
        { "21b", "", "T3|合计|本年支出合计=9000" },
        { "22", "", "上年T1|年末结转和结余|决算数=151.80" },
        { "22b", "", "上年T4|年末财政拨款结转和结余|合计=5" },
        { "23", "", "D1|合计|合计=8000" },
        { "23b", "", "D2|合计|合计=7000" },
        { "23c", "", "D3|合计|合计=2900" },
        { "30", "", "OP|“三公”经费支出|决算数=96" },
        { "30b", "", "OP|公务接待费|决算数=0.5" },
        { "30d", "", "OP|“三公”经费支出|预算数=187" },
        { "30e", "", "OP|公务接待费|预算数=9" },
        { "30c", "", "OP|公务接待费|上年决算数=0.5" },
        { "32", "", "OP|机关运行经费|决算数=650" },
        { "33", "", "OP|政府采购工程支出|决算数=1" },
        { "33b", "", "OP|授予小微企业合同金额|决算数=640" },
        { "33c", "", "OP|政府采购授予中小企业合同金额|决算数=930" },
        { "34", "", "OP|其他用车|决算数=4" },
        { "34b", "", "OP|轿车|决算数=50" },
        { "34c", "", "OP|公务用车保有量|决算数=58" },
        { "34d", "", "OP|年末人数合计|决算数=459" },
        { "35", "", "OP|国内接待费|决算数=0.5" },
        { "35b", "", "RX|凉山交警支队|金额=0.8" },
        { "27", "", "BX|2040201|决算数=4000" },
        { "28", "", "BX|合计|全年预算数=7000" },
        { "28b", "BX|合计|年初预算数=9; BX|2040201|年初预算数=5; BX|2080501|年初预算数=4", "BX|合计|年初预算数=8" },
        { "28c", "", "BX|合计|全年预算数=8000" },
        { "28d", "BX|合计|年初预算数=9; BX|2040201|年初预算数=5; BX|2080501|年初预算数=4", "BX|合计|年初预算数=10" },
        { "35c", "", "RX|凉山交警支队|人次=5" },
        { "36", "", "OP|公务接待费|上年决算数=0.78" },
        { "18c", "", "T5|2040202|项目支出=3000" },
        { "21c", "", "T4|204|合计=9000" },
        { "23d", "", "D2|204|合计=7000" },
        { "23e", "", "D3|204|合计=2000" },
        { "23f", "", "D1|合计|一般公共预算财政拨款/基本支出=5000" },
        { "23g", "", "D1|合计|一般公共预算财政拨款/项目支出=2900" },
        { "23h", "D1|合计|国有资本经营预算财政拨款/小计=0", "D1|合计|合计=8000" },
        { "23i", "", "D1|合计|一般公共预算财政拨款/小计=7000" },
        { "32b", "OP|行政单位机关运行经费|决算数=643.70", "OP|行政单位机关运行经费|决算数=600" },
        { "34e", "", "OP|公务用车购置数|决算数=58" },
        { "34f", "TX|公务用车购置明细|内容=轿车1辆、金额18万元，越野车1辆、金额20000元; OP|公务用车购置费|决算数=20", "OP|公务用车购置费|决算数=21" },
        { "34g", "TX|公务用车购置明细|内容=轿车1辆、金额18万元，越野车1辆、金额2万元; OP|公务用车购置数|决算数=2", "OP|公务用车购置数|决算数=3" },
        { "34h", "", "TX|其他用车说明|内容=巡逻车1辆、大型载客汽车1辆" },
        { "35d", "", "OP|外事接待费|决算数=1" },
        { "35e", "", "OP|外事接待批次|决算数=6" },
        { "35f", "", "OP|外事接待人次|决算数=28" },
        { "36b", "", "OP|“三公”经费支出|上年决算数=100" },
        { "37", "", "T1|一般公共预算财政拨款收入|决算数=7000" },
        { "37b", "", "T4|政府性基金预算财政拨款|决算数=200" },
        { "37c", "", "T4|国有资本经营预算财政拨款|决算数=5" },
        { "37d", "", "T8|合计|本年收入=200" },
        { "37e", "T8|合计|年初结转和结余=4; T4|年初结转/政府性基金预算财政拨款|决算数=4", "T8|合计|年初结转和结余=3" },
        { "37f", "", "T8|合计|年末结转和结余=1" },
        { "37g", "", "T8|212|本年支出/合计=200" },
        { "37h", StateCapital + "; T4|国有资本经营预算财政拨款|决算数=5", "T10|合计|本年收入=4" },
        { "37i", StateCapital + "; T9|合计|合计=4", "T9|合计|合计=5" },
        { "37j", "TX|预算绩效管理情况|内容=年终对5个项目开展了绩效自评", "OP|开展绩效自评项目数|决算数=6" },
        { "22c", "", "上年T1|支出总计|决算数=9766" },
        { "22d", "", "上年T4|支出总计|合计=9600" },
        { "22e", "", "上年T1|本年收入合计|决算数=84940" },
        { "22f", "", "上年T1|年末结转和结余|决算数=518" },
        { "22g", "", "上年T4|年初财政拨款结转和结余|决算数=12000" },
        { "22h", "", "上年T4|年末财政拨款结转和结余|合计=5" },
        { "22i", "", "上年T4|收入总计|决算数=9800" },
        { "22j", "", "上年T5|合计|合计=9700" },
        { "23j", "D1|合计|政府性基金预算财政拨款/基本支出=0", "D1|合计|政府性基金预算财政拨款/项目支出=2988.4" },
        { "23k", "", "D1|合计|政府性基金预算财政拨款/小计=200" },
        { "23l", "D1|合计|国有资本经营预算财政拨款/小计=0", "D1|合计|国有资本经营预算财政拨款/小计=5" },
        { "30f", "", "OP|公务用车购置费|上年决算数=3" },
        { "30g", "", "OP|因公出国（境）团组数|决算数=3" },
        { "35g", "", "OP|国内公务接待批次|决算数=28" },
        { "35h", "OP|外事接待人次|决算数=0", "OP|外事接待批次|决算数=3" },
        { "38d", "", "OP|开展绩效监控项目数|决算数=12" },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_formula_holds_in_sound_accounts_and_breaks_with_a_wrong_cell(string id, string prepared, string wrong)
    {
        var tieOut = AccountsExample.Library.TieOuts.Single(t => t.Id == id);
        var sound = AccountsExample.Sound().With(prepared);

        Assert.Empty(Ties(sound, tieOut));
        var found = Ties(sound.With(wrong), tieOut);

        Assert.NotEmpty(found);
        Assert.All(found, f => Assert.Equal((IdOf(tieOut.Kind), tieOut.Severity, tieOut.Source.Basis), (f.Id, f.Severity, f.Basis)));
        Assert.All(found, f => Assert.NotEqual(0m, f.Difference));
    }

    [Fact]
    public void Every_formula_has_a_vector_here_or_needs_forms()
    {
        var tested = Vectors.Select(v => (string)((object[])v)[0]).Concat(SelfEvaluationTests.Formulas);

        Assert.Equal(AccountsExample.Library.TieOuts.Select(t => t.Id).Order(StringComparer.Ordinal), tested.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("34f", "轿车1辆、每辆18万元", "公务用车购置费")]
    [InlineData("34f", "轿车1辆，按规定更新", "公务用车购置费")]
    [InlineData("34f", "轿车2辆、金额21万元，其中一辆用于执法", "公务用车购置费")]
    [InlineData("34g", "更新执法执勤用车，主要用于办案", "公务用车购置数")]
    [InlineData("34g", "轿车14辆，警用摩托车38辆", "公务用车购置数")]
    [InlineData("34g", "轿车1辆，报废越野车1辆", "公务用车购置数")]
    [InlineData("34g", "更新2辆，轿车1辆、越野车1辆", "公务用车购置数")]
    [InlineData("34g", "购置车辆3辆，轿车1辆、越野车2辆", "公务用车购置数")]
    public void A_list_that_cannot_be_added_up_is_held_against_nothing(string id, string list, string row) => Assert.Empty(Ties(
        AccountsExample.Sound().With($"TX|公务用车购置明细|内容={list}; OP|{row}|决算数=99"),
        AccountsExample.Library.TieOuts.Single(t => t.Id == id)));

    [Theory]
    [InlineData("共购置3辆，轿车1辆、越野车2辆，共计20万元，轿车8万元，越野车12万元", "3", "20")]
    [InlineData("轿车14辆、金额234.47万元，其他车型1辆、金额21.97万元。主要是用于执法执勤等工作", "15", "256.44")]
    public void A_list_is_added_up_without_its_own_total(string list, string vehicles, string amount)
    {
        var accounts = AccountsExample.Sound().With($"TX|公务用车购置明细|内容={list}; OP|公务用车购置数|决算数={vehicles}; OP|公务用车购置费|决算数={amount}");

        Assert.All(AccountsExample.Library.TieOuts.Where(t => t.Id is "34f" or "34g"), t => Assert.Empty(Ties(accounts, t)));
    }

    [Theory]
    [InlineData("OP|公务用车保有量|决算数=57; OP|轿车|决算数=50; OP|越野车|决算数=3; OP|小型载客汽车|决算数=2; OP|大中型载客汽车|决算数=2; OP|其他车型|决算数=1", -1)]
    [InlineData("OP|年末人数合计|决算数=458; OP|年末在职人员|决算数=206; OP|年末离退休人员|决算数=84; OP|年末编外人员|决算数=169", -1)]
    [InlineData("OP|公务用车购置数|决算数=0; TX|公务用车购置明细|内容=轿车1辆", 1)]
    public void A_sum_that_is_printed_in_one_sentence_and_does_not_add_up_is_an_error(string edits, decimal difference) => Assert.Contains(
        AccountsChecks.Find(AccountsExample.Sound().With(edits), [], AccountsExample.Library.TieOuts),
        f => f.Id == "PF-866" && f.Severity == Severity.Error && f.Difference == difference);

    [Fact]
    public void A_table_that_is_missing_is_no_difference()
    {
        var sound = AccountsExample.Sound();

        Assert.All(sound.Tables, t => Assert.DoesNotContain(
            AccountsChecks.Find(sound with { Tables = sound.Tables.Remove(t) }, [], AccountsExample.Library.TieOuts), f => f.Id is not ("PF-851" or "PF-853")));
    }

    [Fact]
    public void A_year_before_with_its_totals_alone_is_no_difference()
    {
        var sound = AccountsExample.Sound();
        var totals = sound with { Previous = [.. sound.Previous.Select(t => t with { Rows = [.. t.Rows.Select(r => r.Name == "收入总计" ? r : (t with { Rows = [r] }).Blank().Rows[0])] })] };

        Assert.Empty(AccountsChecks.Find(totals, [], AccountsExample.Library.TieOuts.Where(t => t.Id.StartsWith("22", StringComparison.Ordinal))).Where(f => f.Id != "PF-833"));
    }

    [Theory]
    [InlineData("OP|“三公”经费支出|决算数=", 0)]
    [InlineData("OP|政府采购支出合计|决算数=", 0)]
    [InlineData("OP|车辆数合计|决算数=", 0)]
    [InlineData("T2|合计|本年收入合计=", 3)]
    public void A_blank_cell_of_supporting_data_does_not_say_0(string edit, int fewest) =>
        Assert.InRange(AccountsChecks.Find(AccountsExample.Sound().With(edit), [], AccountsExample.Library.TieOuts).Length, fewest, fewest * 100);

    /// <summary>Every amount of the official tables is bound to another, so that none can be wrong alone.</summary>
    [Fact]
    public void Any_wrong_amount_of_an_official_table_is_noticed()
    {
        var sound = AccountsExample.Sound().With("D1|合计|政府性基金预算财政拨款/基本支出=0");
        var amounts = from table in sound.Tables
                      where sound.Set[table.Key]!.IsPublished
                      from row in table.Rows
                      from cell in row.Cells
                      where cell.Value.Number is not (null or 0)
                      select (table.Key, Row: row.Code.Length > 0 ? row.Code : row.Name, Column: cell.Key, cell.Value.Number);
        var all = amounts.ToList();

        var missed = all
            .Where(a => AccountsChecks.Find(sound.With(FormattableString.Invariant($"{a.Key}|{a.Row}|{a.Column}={a.Number + 7}")), [], AccountsExample.Library.TieOuts).IsEmpty);

        Assert.True(all.Count > 200, $"{all.Count}");
        Assert.Empty(missed);
    }

    [Fact]
    public void A_withheld_figure_leaves_its_formulas_undetermined_once()
    {
        var found = AccountsChecks.Find(AccountsExample.Sound().With("T3|204|项目支出=***"), [], AccountsExample.Library.TieOuts);

        var only = Assert.Single(found);
        Assert.Equal(("PF-869", "204.项目支出", "***"), (only.Id, only.Place.Cell, only.Value));
    }

    [Fact]
    public void A_column_that_is_missing_is_not_known_to_be_0()
    {
        var sound = AccountsExample.Sound();
        var table = sound["T3"]!;
        var without = table with { Rows = [.. table.Rows.Select(r => r with { Cells = r.Cells.Remove("项目支出") })] };

        Assert.Empty(AccountsChecks.Find(sound with { Tables = sound.Tables.Replace(table, without) }, [], AccountsExample.Library.TieOuts));
    }

    private static IReadOnlyList<Finding> Ties(FinalAccounts accounts, TieOut tieOut) => [.. AccountsChecks.Find(accounts, [], [tieOut]).Where(f => string.CompareOrdinal(f.Id, "PF-861") >= 0)];

    internal static string IdOf(TieOutKind kind) => kind switch
    {
        TieOutKind.WithinTable => "PF-861",
        TieOutKind.BetweenTables => "PF-862",
        TieOutKind.ThreePublicExpenses => "PF-863",
        TieOutKind.BetweenYears => "PF-864",
        TieOutKind.SelfEvaluation => "PF-865",
        _ => "PF-866",
    };
}
