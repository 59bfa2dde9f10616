using System.Collections.Immutable;
using ReportGen.App.Accounts;
using ReportGen.App.Batch;
using ReportGen.Model.Findings;
using ReportGen.Reading.Accounts;
using ReportGen.Rules.TieOuts;
using ReportGen.Tests.Accounts;
using ReportGen.Tests.Narratives;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;
using Serilog.Core;

namespace ReportGen.Tests.Findings;

/// <summary>PF-833, PF-850 to PF-869, PF-882 to PF-885: final accounts that lack something, cannot be read, or do not tie out.</summary>
internal static class AccountsExamples
{
    private const string Name = "决算数据.xlsx";

    public static ImmutableArray<(string Id, Func<IEnumerable<Finding>> Findings)> All { get; } =
    [
        ("PF-833", () => WithoutYearBefore()),
        ("PF-850", () => WithBlankTable()),
        ("PF-851", () => Checked(Workbook().Set("A1", "收支情况").Set("D2", ""), "01 收入支出决算总表")),
        ("PF-852", () => WithoutSentence()),
        ("PF-853", () => Checked(Workbook().AddSheet("说明", "请于3月底前报送。"))),
        ("PF-854", () => Checked(Workbook().Set("A16", "九、捐赠收入").Set("C16", 0m))),
        ("PF-855", () => Checked(Workbook().Set("C5", "").Set("B5", ""))),
        Of("PF-856", "== BX | 全年预算数 | 决算数\n", "== BX | 全年预算数 | 决算数\n5020101 办公经费 | 0.00 | 0.00\n"),
        Of("PF-857", "20805 行政事业单位养老支出 | 472.18 | 472.18\n2080501 行政单位离退休 | 165.22 | 165.22\n2080505 机关事业单位基本养老保险缴费支出 | 306.96 | 306.96\n20808 抚恤 | 3.88 | 3.88\n2080801 死亡抚恤 | 3.88 | 3.88\n20899 其他社会保障和就业支出 | 5.40 | 5.40\n", "20805 行政事业单位离退休 | 472.18 | 472.18\n2080501 行政单位离退休 | 165.22 | 165.22\n2080505 机关事业单位基本养老保险缴费支出 | 306.96 | 306.96\n20808 抚恤 | 3.88 | 3.88\n2080801 死亡抚恤 | 3.88 | 3.88\n20899 其他社会保障和就业支出 | 5.40 | 5.40\n"),
        ("PF-858", () => Checked(Workbook().Set("D3", ""))),
        Of("PF-859", "机关运行经费 | | 643.70 | 618.37", "机关运行经费 | | 643.70 | 约 618"),
        Of("PF-860", "== BX | 全年预算数 | 决算数\n", "== BX | 全年预算数 | 决算数\n综合业务管理 | 0.00 | 0.00\n"),
        Of("PF-861", "30201 办公费 | 60.00", "30201 办公费 | 66.00"),
        Of("PF-862", "== D3 | 合计\n合计 | 2925.80", "== D3 | 合计\n合计 | 2952.80"),
        Of("PF-863", "公务接待费 | 9.40 | 0.55 | 0.87\n国内接待费 | 9.40", "公务接待费 | 4.90 | 0.55 | 0.87\n国内接待费 | 4.90"),
        Of("PF-864", "年末结转和结余 | 51.80\n支出总计 | 9767.04", "年末结转和结余 | 151.80\n支出总计 | 9767.04"),
        ("PF-865", WithForm),
        Of("PF-866", "执法执勤用车 | — | 54", "执法执勤用车 | — | 52"),
        Of("PF-867", "年末结转和结余 | 51.80\n支出总计 | 9767.04", "年末结转和结余 | 51.81\n支出总计 | 9767.04"),
        ("PF-868", () => Checked(Workbook().Set("D16", "六、科学技术支出"))),
        Of("PF-869", "授予小微企业合同金额 | | 248.47", "授予小微企业合同金额 | | ***"),
        ("PF-882", () => WithHiddenDraft()),
        ("PF-883", () => Checked(InYuan())),
        ("PF-884", () => Checked(Workbook().Set("A2", "2021年度"))),
        ("PF-885", () => WithZeroBudget()),
    ];

    /// <summary>The figures of the example without its one hint.</summary>
    public static string Figures => File.ReadAllText(Path.Combine(AccountsExample.Folder, "数据.txt")).ReplaceLineEndings("\n").Replace("51.81", "51.80", StringComparison.Ordinal);

    /// <summary>The findings of some figures, once printed and read.</summary>
    public static ImmutableArray<Finding> Checked(string figures) => Checked((Name, AccountsFile.Of(AccountsExample.Of(figures))));

    private static (string Id, Func<IEnumerable<Finding>> Findings) Of(string id, params string[] edits) => (id, () =>
        Checked(edits.Chunk(2).Aggregate(Figures, (text, edit) => text.Replace(edit[0], edit[1], StringComparison.Ordinal))));

    private static EditedWorkbook Workbook() => EditedWorkbook.Of((Name, AccountsFile.Of(AccountsExample.Of(Figures))));

    private static ImmutableArray<Finding> Checked(EditedWorkbook workbook) => Checked((Name, workbook.ToBytes()));

    // A table whose title is another is not recognised by its tab either once that is renamed.
    private static ImmutableArray<Finding> Checked(EditedWorkbook workbook, string tab) => Checked((Name, workbook.Rename(tab, "收支情况").ToBytes()));

    /// <summary>Whatever this program prints has the sentence, so it goes after reading.</summary>
    private static ImmutableArray<Finding> WithoutSentence()
    {
        var read = NarrativeCase.Read(Figures);
        return AccountsChecks.Find(read with { Tables = read.Tables.Replace(read["T9"]!, read["T9"]! with { Notes = [] }) }, [], AccountsExample.Library.TieOuts);
    }

    private static ImmutableArray<Finding> WithBlankTable()
    {
        var read = NarrativeCase.Read(Figures);
        return AccountsChecks.Find(read with { Tables = read.Tables.Replace(read["T2"]!, read["T2"]!.Blank()) }, [], AccountsExample.Library.TieOuts);
    }

    private static ImmutableArray<Finding> WithoutYearBefore()
    {
        var read = NarrativeCase.Read(Figures);
        return AccountsChecks.Find(read with { Previous = read.Previous.Remove(read.Before("T1")!) }, [], AccountsExample.Library.TieOuts);
    }

    private static ImmutableArray<Finding> WithZeroBudget() => AccountsChecks.Find(NarrativeCase.Read(Figures).WithBudget("BX", "0.00"), [], []);

    private static ImmutableArray<Finding> WithHiddenDraft()
    {
        var sheets = WorkbookReader.Read(Workbook().ToBytes()).Sheets;
        return AccountsReading.Read(new GridWorkbook([.. sheets, sheets[0].Named("旧稿", isHidden: true)]), Name, AccountsExample.Library.Sets).Findings;
    }

    /// <summary>The first table in 元, as it says, all others in 万元.</summary>
    private static EditedWorkbook InYuan()
    {
        var sheet = WorkbookReader.Read(Workbook().ToBytes()).Sheets[0];
        return sheet.Cells.Where(c => c.Number is not null && c.Address.Row > 6 && c.Address.Column is 3 or 6 && c.Text.Contains('.', StringComparison.Ordinal))
            .Aggregate(Workbook().Set("D3", "单位：元"), (made, c) => made.Set(c.Address.ToString(), c.Number!.Value * 10000));
    }

    /// <summary>One project is said to have spent more than all projects together.</summary>
    private static IEnumerable<Finding> WithForm()
    {
        var form = EditedWorkbook.Of("kits/sichuan-2020-project").Set("D4", 10478m).Set("F4", 10478m).Set("D5", 10478m).Set("F5", 10478m);
        return Checked((Name, AccountsFile.Of(AccountsExample.Of(Figures))), (form.Name, form.ToBytes())).Where(f => f.Id.StartsWith("PF-86", StringComparison.Ordinal));
    }

    private static ImmutableArray<Finding> Checked(params (string Name, byte[] Content)[] files)
    {
        using var scratch = new Scratch();
        var limits = new ReadLimits();
        var processing = new AccountsProcessing(AccountsExample.Library.Sets, AccountsExample.Library.TieOuts, new FileProcessing(TestKits.All, limits, Logger.None), limits) { MayLackForms = true };
        return [.. processing.Process([.. files.Select(f => new InputFile(scratch.Write(f.Name, f.Content), f.Name))]).SelectMany(r => r.File.AllFindings)];
    }
}
