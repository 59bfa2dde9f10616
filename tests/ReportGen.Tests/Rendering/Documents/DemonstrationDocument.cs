using System.Collections.Immutable;
using ReportGen.Model.Places;
using ReportGen.Reading;
using ReportGen.Rendering.Documents;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Rendering.Documents.Tables;
using ReportGen.Rendering.Forms;
using ReportGen.Workbooks.Charts;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Rendering.Documents;

/// <summary>
/// The outline and the public figures of a published document (Panzhihua traffic police, accounts of 2020) in words of our own: every kind of
/// block, three charts, two tables of which one is wide, a project form.
/// </summary>
internal static class DemonstrationDocument
{
    private const string Money = "#,##0.00";

    public static PublishedDocument Document => new("2020年度部门决算", [Front, Overview, Accounts, Terms, Annexes])
    {
        Cover = new Cover("2020年度\n部门决算") { Above = "攀枝花市公安局交通警察支队", Foot = ["2021年9月"] },
    };

    /// <summary>A project form as it is printed, from the examples.</summary>
    public static ImmutableArray<TableBlock> Form
    {
        get
        {
            var kit = TestKits.Sichuan;
            var file = Directory.GetFiles(Repository.File("examples", "luzhou-2023", "inbox"), "04*.xlsx").Single();
            var form = FormReading.Read(WorkbookReader.Read(File.ReadAllBytes(file)), Path.GetFileName(file), [kit.Plan]).Forms.Single().Form;
            return GridTable.Of(PrintedGrid.Read(FormRenderer.Render(form, kit.Definition, kit.Layout).Content));
        }
    }

    public static Chart Totals { get; } = new(ChartKind.Column, "收、支决算总计变动情况", ["2019年", "2020年"], [new ChartSeries("收入总计", [9767.04m, 8414.20m]), new ChartSeries("支出总计", [9767.04m, 8414.20m])]) { Unit = "万元" };

    public static Chart Income { get; } = new(
        ChartKind.Pie,
        "收入决算结构",
        ["一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"],
        [new ChartSeries("收入", [7970.77m, 298.84m, 0, 0, 0, 0, 92.79m])])
    { Unit = "万元" };

    private static Chart ThreePublic { get; } = new(ChartKind.Pie, "“三公”经费支出结构", ["因公出国（境）费", "公务用车购置及运行维护费", "公务接待费"], [new ChartSeries("支出", [0, 96.16m, 0.55m])]) { Unit = "万元" };

    private static Chart Nothing { get; } = new(ChartKind.Pie, "国有资本经营预算支出结构", ["基本支出", "项目支出"], [new ChartSeries("支出", [0, 0])]) { Unit = "万元" };

    private static DocumentSection Front => new([new Contents()]) { IsFront = true };

    private static DocumentSection Overview => new(
    [
        new Heading(1, "第一部分 部门概况"),
        new Heading(2, "一、基本职能及主要工作"),
        new Heading(3, "（一）主要职能。"),
        new Paragraph("负责全市道路交通安全管理、交通秩序维护、事故预防与处理、机动车和驾驶人管理等工作，并指导各县（区）公安机关开展相关业务。"),
        new Heading(3, "（二）2020年重点工作完成情况。"),
        new Heading(4, "1.道路交通事故预防。"),
        new Paragraph("坚持“减量控大”，全年连续30个月未发生较大道路交通事故——一般以上事故起数同比下降7.07%，死亡人数同比下降12.5%。"),
        new Heading(4, "2.窗口服务。"),
        new Paragraph("60%以上的交管业务可以在社会服务网点办理。"),
        new Heading(2, "二、机构设置"),
        new Paragraph("支队设有若干内设机构和直属大队，纳入2020年度部门决算编制范围的独立核算单位1个。"),
    ]);

    private static DocumentSection Accounts => new(
    [
        new Heading(1, "第二部分 2020年度部门决算情况说明"),
        new Heading(2, "一、收入支出决算总体情况说明"),
        new Paragraph([new TextRun("2020年度收、支总计8,414.20万元。"), new TextRun("与2019年相比，收、支总计各减少1,352.84万元，下降13.85%。主要变动原因是年初结转和结余减少。")])
        {
            Traces = [new TracedText(10, 8, new Place("决算数据.xlsx", "收入支出决算总表", "C12"))],
        },
        new ChartBlock(Totals),
        new Caption(CaptionKind.Figure, "收、支决算总计变动情况图"),
        new Heading(2, "二、收入决算情况说明"),
        new Paragraph("2020年本年收入合计8,362.40万元，其中：一般公共预算财政拨款收入7,970.77万元，占95.32%；政府性基金预算财政拨款收入298.84万元，占3.57%；其他收入92.79万元，占1.11%。"),
        new ChartBlock(Income),
        new Caption(CaptionKind.Figure, "收入决算结构图"),
        new Heading(2, "三、一般公共预算财政拨款支出决算具体情况"),
        new Paragraph([new TextRun("1.公共安全支出（类）公安（款）行政运行（项）：", Bold: true), new TextRun("支出决算为4,233.54万元，完成预算100%。")]),
        new Paragraph([new TextRun("2.住房保障支出（类）住房改革支出（款）住房公积金（项）：", Bold: true), new TextRun("支出决算为335.37万元，完成预算100%。")]),
        new Caption(CaptionKind.Table, "一般公共预算财政拨款支出决算具体情况"),
        ByFunction,
        new Heading(2, "四、“三公”经费财政拨款支出决算情况说明"),
        new Paragraph("2020年“三公”经费财政拨款支出决算为96.71万元，其中：公务用车购置及运行维护费96.16万元，占99.43%；公务接待费0.55万元，占0.57%。"),
        new ChartBlock(ThreePublic),
        new Caption(CaptionKind.Figure, "“三公”经费财政拨款支出结构"),
        new Heading(2, "五、国有资本经营预算支出决算情况说明"),
        new Paragraph("2020年国有资本经营预算拨款支出0.00万元。"),
        new ChartBlock(Nothing),
        new Caption(CaptionKind.Figure, "国有资本经营预算支出结构"),
        new Heading(3, "（一）预算绩效管理情况"),
        new Heading(4, "1.项目绩效目标完成情况。"),
        new Heading(5, "（1）物业管理项目。"),
        new Paragraph("项目绩效自评表如下。"),
        .. Form,
    ]);

    private static DocumentSection Terms => new(
    [
        new Heading(1, "第三部分 名词解释"),
        new Paragraph([new TextRun("1.财政拨款收入：", Bold: true), new TextRun("指单位从同级财政部门取得的财政预算资金。")]),
        new Paragraph([new TextRun("2.机关运行经费：", Bold: true), new TextRun("指为保障行政单位运行用于购买货物和服务的各项资金。")]),
        new Paragraph("攀枝花市公安局交通警察支队") { Kind = ParagraphKind.Right },
        new Paragraph("2021年9月1日") { Kind = ParagraphKind.Right },
    ]);

    private static DocumentSection Annexes => new([new Heading(1, "第四部分 附表"), new Heading(2, "一、收入决算表"), IncomeTable, new Paragraph("注：本表反映部门本年度取得的各项收入情况。") { Kind = ParagraphKind.Note }]);

    public static TableBlock ByFunction { get; } = new(
    [
        new TableRow([TableCell.Head("科目名称"), TableCell.Head("决算数"), TableCell.Head("完成预算")]),
        Row("公共安全支出", 7153.94m),
        Row("社会保障和就业支出", 481.46m),
        Row("住房保障支出", 335.37m),
        Row("合计", 7970.77m),
    ])
    { HeadLines = [new TableHeadLine("", "单位：万元")] };

    public static TableBlock IncomeTable { get; } = new(
    [
        new TableRow([TableCell.Head("项目") with { ColumnSpan = 2 }, .. Heads("本年收入合计", "财政拨款收入", "上级补助收入"), TableCell.Head("事业收入") with { ColumnSpan = 2 }, .. Heads("经营收入", "附属单位上缴收入", "其他收入")]),
        new TableRow([TableCell.Head("功能分类科目编码"), TableCell.Head("科目名称"), TableCell.Head("小计"), TableCell.Head("其中：教育收费")]),
        .. new (string Code, string Name, decimal[] Amounts)[]
        {
            ("", "合计", [8362.40m, 8269.61m, 0, 0, 0, 0, 0, 92.79m]),
            ("204", "公共安全支出", [7246.73m, 7153.94m, 0, 0, 0, 0, 0, 92.79m]),
            ("208", "社会保障和就业支出", [481.46m, 481.46m, 0, 0, 0, 0, 0, 0]),
            ("212", "城乡社区支出", [298.84m, 298.84m, 0, 0, 0, 0, 0, 0]),
            ("221", "住房保障支出", [335.37m, 335.37m, 0, 0, 0, 0, 0, 0]),
        }.Select(r => new TableRow([new TableCell(r.Code), new TableCell(r.Name), .. r.Amounts.Select(a => TableCell.Of(a, Money))])),
    ])
    {
        Title = "收入决算表",
        HeaderRows = 2,
        HeadLines = [new TableHeadLine("", "公开02表"), new TableHeadLine("部门：攀枝花市公安局交通警察支队", "单位：万元")],
        Landscape = true,
    };

    private static IEnumerable<TableCell> Heads(params string[] texts) => texts.Select(t => TableCell.Head(t) with { RowSpan = 2 });

    private static TableRow Row(string name, decimal amount) =>
        new([new TableCell(name), TableCell.Of(amount, Money), new TableCell("100%") { Horizontal = HorizontalPlace.Center }]);
}
