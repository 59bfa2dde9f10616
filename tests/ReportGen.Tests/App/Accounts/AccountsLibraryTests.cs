using ReportGen.App.Accounts;
using ReportGen.App.Kits;
using ReportGen.Model.Accounts;

namespace ReportGen.Tests.App.Accounts;

/// <summary>What stands below templates/accounts: whole as shipped, and every fault told where somebody changes it wrongly.</summary>
public class AccountsLibraryTests
{
    [Fact]
    public void The_shipped_sets_hold_the_tables_that_were_published()
    {
        var library = AccountsLibrary.Load(Templates.Root);

        Assert.Equal(["mof-standard", "sichuan-2020", "sichuan-2023"], library.Sets.Select(s => s.Id));
        Assert.Equal(
            "收入支出决算总表 收入决算表 支出决算表 财政拨款收入支出决算总表 财政拨款支出决算明细表 一般公共预算财政拨款支出决算表 一般公共预算财政拨款支出决算明细表 一般公共预算财政拨款基本支出决算表 一般公共预算财政拨款项目支出决算表 一般公共预算财政拨款“三公”经费支出决算表 政府性基金预算财政拨款收入支出决算表 政府性基金预算财政拨款“三公”经费支出决算表 国有资本经营预算财政拨款收入支出决算表 国有资本经营预算财政拨款支出决算表",
            string.Join(' ', library.Find("sichuan-2020")!.Tables.Where(t => t.IsPublished).Select(t => t.Title)));
        Assert.Equal(library.TieOuts.Length, library.TieOuts.Select(t => t.Id).Distinct().Count());
    }

    [Fact]
    public void A_new_place_is_a_folder()
    {
        using var scratch = Copied();
        Directory.CreateDirectory(scratch.File("accounts", "beihai-2023"));
        File.WriteAllText(scratch.File("accounts", "beihai-2023", "tables.yaml"), "编号: beihai-2023\n名称: 北海市\n地区: 北海\n年度: 2023\n金额单位: 元\n表:\n  T1: {表号: 公开01表}\n  T3: {表号: 公开02表, 名称: 部门支出总表}\n");

        var set = AccountsLibrary.Load(scratch.Folder).Find("beihai-2023")!;

        Assert.Equal(("元", false, 2), (set.MoneyUnit, set.HasLineNumbers, set.Tables.Length));
        Assert.Contains("支出决算表", set["T3"]!.Titles);
        Assert.Equal("部门支出总表", set["T3"]!.Title);
    }

    [Fact]
    public void What_a_table_is_for_stands_with_its_shape()
    {
        Assert.All(AccountsLibrary.Load(Templates.Root).Sets, set =>
        {
            Assert.Equal(("TX", "内容", "RX"), (set[TableUse.Texts]?.Key, set[TableUse.Texts]?.TextColumn, set[TableUse.Receptions]?.Key));
            Assert.Equal("T1 T4 T5", string.Join(' ', set.Tables.Where(t => t.Before == TableBefore.Wanted).Select(t => t.Key)));
            Assert.Equal("T7", Assert.Single(set.Tables, t => t.Before == TableBefore.Optional).Key);
        });
    }

    [Theory]
    [InlineData("mof-standard/tables.yaml", "编号: mof-standard", "编号: mof")]
    [InlineData("mof-standard/tables.yaml", "T1:", "T77:")]
    [InlineData("mof-standard/tables.yaml", "金额单位:", "货币单位:")]
    [InlineData("tables.yaml", "行类: 行名", "行类: 别的")]
    [InlineData("tables.yaml", "用途: 文字说明", "用途: 文字")]
    [InlineData("tables.yaml", "上年: 必填", "上年: 必须")]
    [InlineData("tables.yaml", "文字栏: 内容", "计数: 内容")]
    [InlineData("tables.yaml", "上年: 必填", "用途: 公务接待")]
    [InlineData("tie-outs.yaml", "T1[收入总计].决算数 ＝ T1[支出总计].决算数", "T1[收入总计].决算数 = T1[支出总计].决算数")]
    [InlineData("tie-outs.yaml", "T1[收入总计].决算数 ＝ T1[支出总计].决算数", "T1[收入总计].结算数 ＝ T1[支出总计].决算数")]
    [InlineData("tie-outs.yaml", "级别: 错误, 依据: 决算报表,", "级别: 严重, 依据: 决算报表,")]
    [InlineData("tie-outs.yaml", "类别: 表内, 级别", "类别: 表外, 级别")]
    [InlineData("tie-outs.yaml", "依据: 决算报表,", "依据: 某文件,")]
    [InlineData("tie-outs.yaml", "行: \"T2[合计、全部]\"", "行: \"T2合计\"")]
    [InlineData("subjects-function.yaml", "核实程度: 惯例未核实", "核实程度: 大概")]
    public void A_fault_in_a_file_is_told_with_its_file(string file, string right, string wrong)
    {
        using var scratch = Copied();
        var path = scratch.File(["accounts", .. file.Split('/')]);
        var text = File.ReadAllText(path);
        Assert.Contains(right, text, StringComparison.Ordinal);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        File.WriteAllText(path, text[..at] + wrong + text[(at + right.Length)..]);

        var broken = Assert.Throws<BrokenKitException>(() => AccountsLibrary.Load(scratch.Folder));

        Assert.Contains(file, broken.Message, StringComparison.Ordinal);
    }

    private static Scratch Copied()
    {
        var scratch = new Scratch();
        var source = Path.Combine(Templates.Root, "accounts");
        foreach (var file in Directory.EnumerateFiles(source, "*.yaml", SearchOption.AllDirectories))
        {
            scratch.Write("accounts/" + Path.GetRelativePath(source, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        return scratch;
    }
}
