using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Narratives;
using ReportGen.Model.Places;
using ReportGen.Rendering.Disclosures;
using ReportGen.Rendering.Documents;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Tests.Accounts;
using ReportGen.Workbooks.Charts;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Rendering.Disclosures;

public sealed class DisclosureDocumentTests
{
    private static readonly Place Cell = new("决算数据.xlsx", "T1", "B9");

    [Fact]
    public void Parts_begin_pages_and_go_on_counting_behind_the_last_of_the_text()
    {
        var document = Document([Heading(1, "第二部分 决算情况说明"), Heading(2, "一、总体"), Paragraph("收入8414.20万元。"), Heading(1, "第三部分 名词解释"), Paragraph("1.基本支出：略。")], Form("项目甲"), Form("项目乙"));

        Assert.Equal(
            ["第二部分 决算情况说明", "第三部分 名词解释", "第四部分 附件", "第五部分 附表"],
            document.Blocks.OfType<Heading>().Where(h => h.Level == 1).Select(h => h.Text));
        Assert.Equal(["附件1　项目甲", "附件2　项目乙"], document.Blocks.OfType<Heading>().Where(h => h.Text.StartsWith("附件", StringComparison.Ordinal)).Select(h => h.Text));
        Assert.True(document.Sections[0].IsFront);
        Assert.Equal(("2020年度部门决算", "攀枝花市公安局交通警察支队"), (document.Cover!.Title, document.Cover.Above));
    }

    [Fact]
    public void Forms_go_into_the_part_for_annexes_that_the_text_ends_with()
    {
        var document = Document([Heading(1, "第二部分 决算情况说明"), Paragraph("略。"), Heading(1, "第四部分 附件"), Paragraph("略。")], Form("项目甲"));
        Assert.Equal(["第二部分 决算情况说明", "第四部分 附件", "第五部分 附表"], document.Blocks.OfType<Heading>().Where(h => h.Level == 1).Select(h => h.Text));
    }

    [Fact]
    public void Forms_count_on_from_the_reports_that_the_text_annexes()
    {
        var document = Document([Heading(1, "第四部分 附件"), Heading(2, "附件1　评价报告"), Heading(3, "一、部门概况"), Paragraph("略。")], Form("项目甲"), Form("项目乙"));
        Assert.Equal(["附件1　评价报告", "附件2　项目甲", "附件3　项目乙"], document.Blocks.OfType<Heading>().Where(h => h.Text.StartsWith("附件", StringComparison.Ordinal)).Select(h => h.Text));
    }

    [Fact]
    public void A_figure_is_drawn_with_its_caption_and_one_that_could_not_be_drawn_leaves_no_caption()
    {
        var document = Document([Heading(1, "第二部分 说明"), Figure("收入决算结构图"), Figure("没有的图")]);
        var at = document.Blocks.ToList().FindIndex(b => b is ChartBlock);
        Assert.Equal(new Caption(CaptionKind.Figure, "收入决算结构图"), document.Blocks.ElementAt(at + 1));
        Assert.Single(document.Blocks.OfType<Caption>());
    }

    [Theory]
    [InlineData(null, "收入决算结构图")]
    [InlineData("（饼状图）", "收入决算结构图（饼状图）")]
    public void An_outline_may_write_the_kind_of_a_figure_behind_its_name(string? note, string caption)
    {
        var parts = Of(AccountsExample.Panzhihua(), [Figure("收入决算结构图")]);
        var wording = parts.Text.Outline.Wording.Add("柱形图注", "（柱状图）");
        var text = parts.Text with { Outline = parts.Text.Outline with { Wording = note is null ? wording : wording.Add("饼形图注", note) } };
        Assert.Contains(new Caption(CaptionKind.Figure, caption), DisclosureDocument.Of(parts with { Text = text }).Blocks);
    }

    [Fact]
    public void A_sentence_keeps_the_cells_of_its_figures()
    {
        var line = new NarrativeLine(NarrativeLineKind.Paragraph, 0, "收入8414.20万元。", [new NarrativePiece(2, 7, [Cell])]);
        var paragraph = Document([line]).Blocks.OfType<Paragraph>().First();
        Assert.Equal(new TracedText(2, 7, Cell), Assert.Single(paragraph.Traces));
    }

    [Fact]
    public void Every_published_table_that_was_handed_in_is_there_once()
    {
        var accounts = AccountsExample.Panzhihua();
        var headings = Document([Paragraph("略。")]).Blocks.OfType<Heading>().Select(h => h.Text).ToList();
        Assert.All(accounts.Set.Tables.Where(t => t.IsPublished && accounts[t.Key] is not null), t => Assert.Single(headings, h => h.EndsWith("、" + t.Title, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_table_that_was_not_handed_in_is_named_in_one_line_and_not_printed()
    {
        var accounts = AccountsExample.Panzhihua();
        var less = accounts with { Tables = [.. accounts.Tables.Where(t => t.Key is not ("D1" or "T8"))] };
        var document = Document(less, [Paragraph("略。")]);

        Assert.Single(document.Blocks.OfType<Paragraph>(), p => p.Text == "下列附表没有报送，未列出：公开05表《财政拨款支出决算明细表》、公开11表《政府性基金预算财政拨款收入支出决算表》。");
        Assert.DoesNotContain(document.Blocks.OfType<Heading>(), h => h.Text.EndsWith("、财政拨款支出决算明细表", StringComparison.Ordinal));
        Assert.DoesNotContain(Document([Paragraph("略。")]).Blocks.OfType<Paragraph>(), p => p.Text.Contains("没有报送", StringComparison.Ordinal));
    }

    [Fact]
    public void Headings_of_tables_count_as_the_tables_themselves_are_numbered()
    {
        var accounts = AccountsExample.Panzhihua();
        var less = accounts with { Tables = [.. accounts.Tables.Where(t => t.Key is not ("T1" or "D1"))] };
        var headings = Document(less, [Paragraph("略。")]).Blocks.OfType<Heading>().Where(h => h.Level == 2).Select(h => h.Text).ToList();

        Assert.Equal(["二、收入决算表", "三、支出决算表", "四、财政拨款收入支出决算总表", "六、一般公共预算财政拨款支出决算表"], headings.Take(4));
        Assert.Equal("公开06表", accounts.Set["T5"]!.Number);
    }

    [Fact]
    public void The_annex_lists_the_tables_that_were_not_handed_in()
    {
        var accounts = AccountsExample.Panzhihua();
        var sheets = WorkbookReader.Read(DisclosureAnnex.Write(Of(accounts with { Tables = accounts.Tables.Remove(accounts["D1"]!) }, [Paragraph("略。")]))).Sheets;
        Assert.Contains(sheets.Single(s => s.Name == "没有报送的附表").Cells, c => c.Text == "财政拨款支出决算明细表");
        Assert.DoesNotContain(WorkbookReader.Read(DisclosureAnnex.Write(Of(accounts, [Paragraph("略。")]))).Sheets, s => s.Name == "没有报送的附表");
    }

    private static PublishedDocument Document(NarrativeLine[] lines, params DisclosedForm[] forms) => Document(AccountsExample.Panzhihua(), lines, forms);

    private static PublishedDocument Document(FinalAccounts accounts, NarrativeLine[] lines, params DisclosedForm[] forms) => DisclosureDocument.Of(Of(accounts, lines, forms));

    private static DisclosureParts Of(FinalAccounts accounts, NarrativeLine[] lines, params DisclosedForm[] forms)
    {
        var outline = new NarrativeOutline { Id = "o", Title = "提纲", Wording = ImmutableDictionary<string, string>.Empty.Add("自称", "部门") };
        var chart = new FigureChart(new Chart(ChartKind.Pie, "收入决算结构图", ["甲"], [new ChartSeries("收入", [1])]), [Cell]);
        var text = new NarrativeText(outline, [new NarrativeSection("总体", [.. lines])]);
        return new DisclosureParts(text, accounts, [.. forms], ImmutableDictionary<string, FigureChart>.Empty.Add("收入决算结构图", chart));
    }

    private static NarrativeLine Heading(int level, string text) => new(NarrativeLineKind.Heading, level, text, []);

    private static NarrativeLine Paragraph(string text) => new(NarrativeLineKind.Paragraph, 0, text, []);

    private static NarrativeLine Figure(string name) => new(NarrativeLineKind.Figure, 0, name, []);

    private static DisclosedForm Form(string name) => new(name, [new TableBlock([new TableRow([new TableCell(name)])])]);
}
