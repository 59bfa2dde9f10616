using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.App.Publishing;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Reading.Accounts;
using ReportGen.Rules.Publishing;
using ReportGen.Rules.Publishing.Masking;
using ReportGen.Tests.Accounts;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Cleaning;
using ReportGen.Workbooks.Opening;
using Serilog.Core;

namespace ReportGen.Tests.Findings;

/// <summary>PF-841 to PF-849 and PF-886 to PF-899: files that are to be published.</summary>
internal static class PublicationExamples
{
    public static ImmutableArray<(string Id, Func<IEnumerable<Finding>> Findings)> All { get; } =
    [
        ("PF-841", () => Checked(Document().Properties(author: "张某某"))),
        ("PF-842", () => Checked(Document().External("hyperlink", "http://192.168.1.20/决算/2023.docx"))),
        ("PF-843", () => Checked(new TestWorkbook().Sheet("决算表").Cell("A1", "合计").Sheet("测算底稿", "hidden").Cell("A1", "人员经费测算"))),
        ("PF-844", () => Checked(Document().Part("comments.xml", "comments", "<w:comments W><w:comment w:id=\"0\" w:author=\"李某某\"><w:p><w:r><w:t>这个数再核一下</w:t></w:r></w:p></w:comment></w:comments>"))),
        ("PF-845", () => Checked(Document().Raw("<w:p><w:del w:id=\"1\"><w:r><w:delText>结转资金未列入</w:delText></w:r></w:del></w:p>"))),
        ("PF-846", () => Checked(new TestWorkbook().Cell("A1", "合计").Name("上年数", "[1]上年!$A$1", sheet: null))),
        ("PF-847", () => Checked("<html><body><p>部门决算</p><script>alert(1)</script></body></html>"u8.ToArray(), "决算.html")),
        ("PF-848", () => Checked("%PDF-1.7\n"u8.ToArray(), "决算公开.pdf")),
        ("PF-849", () => Checked(new TestWorkbook().Cell("A1", "合计").Tail("<sheetProtection sheet=\"1\"/>"))),
        ("PF-886", () => RevealedInText.Find([new MaskedAmount("T5 | 2040221 特别业务 | 合计", new Place("决算数据.xlsx", "一般公共预算财政拨款支出决算表", "C10"), 386.25m)], [new PublishedText("特别业务支出3,862,500元。", new Place("决算公开.docx", "正文", "第8段"))])),
        ("PF-887", () => Cleaned(new TestWorkbook().Sheet("决算表").Raw("A1", "", "<f>测算底稿!A1*2</f><v>24</v>").Sheet("测算底稿", "hidden").Cell("A1", 12m))),
        ("PF-888", () => Checked(new TestWorkbook().Cell("A1", "姓名").Cell("B1", "救助金额").Cell("A2", "王小明").Cell("B2", 500m).Cell("A3", "李小红").Cell("B3", 300m))),
        Of("PF-889", "慰问困难党员王小明同志等5人。"),
        Of("PF-890", "职工张某某，身份证号11010519491231002X。"),
        Of("PF-891", "如有疑问请拨打13800000000。"),
        Of("PF-892", "联系人：王小明，电话：0830-0000000"),
        Of("PF-893", "本年收入总计 120.5 万元，比上年增加/减少 3 万元。"),
        Of("PF-894", "公务接待费支出共    万元。"),
        Of("PF-895", "无政府性基金收支的，仍保留该表格式，并在本表下方作下述说明。"),
        Of("PF-896", "涉密项目的支出见附件。"),
        Of("PF-897", "2022年度部门决算公开说明"),
        ("PF-898", () => Masked("T5 | 2040221 特别业务 | 合计")),
        ("PF-899", () => Masked("T7 | 公务接待费 | 预算数")),
    ];

    /// <summary>The findings of one file of the year 2023.</summary>
    public static IEnumerable<Finding> Checked(byte[] content, string name)
    {
        using var scratch = new Scratch();
        return new PublicationRun(new ReadLimits(), 2023, Logger.None).Check(new InputFile(scratch.Write(name, content), name)).Findings;
    }

    private static ImmutableArray<Finding> Masked(string list)
    {
        var (accounts, _) = AccountsReading.Read(WorkbookReader.Read(AccountsFile.Of(AccountsExample.Sound())), "决算数据.xlsx", AccountsExample.Library.Sets);
        return PublicationMask.Apply(accounts!, [], MaskList.Parse(list), "不公开清单.txt", AccountsExample.Library.TieOuts).Findings;
    }

    private static IEnumerable<Finding> Cleaned(TestWorkbook workbook) => TraceFindings.Of(FileCleaning.Write(workbook.ToBytes(), dropHidden: true).Uses, "附表.xlsx");

    private static IEnumerable<Finding> Checked(TestDocument document) => Checked(document.ToBytes(), "决算公开.docx");

    private static IEnumerable<Finding> Checked(TestWorkbook workbook) => Checked(workbook.ToBytes(), "附表.xlsx");

    private static TestDocument Document() => new TestDocument().Paragraph("2023年度部门决算公开说明");

    private static (string Id, Func<IEnumerable<Finding>> Findings) Of(string id, string paragraph) => (id, () => Checked(Document().Paragraph(paragraph)));
}
