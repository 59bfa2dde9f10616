using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Phrases;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;
using ReportGen.Rendering.Narratives;
using ReportGen.Rules.Publishing.Masking;

namespace ReportGen.Tests.Narratives;

/// <summary>What is told where data are missing, and what is not told where they are masked.</summary>
public sealed class MissingDataTests
{
    [Theory]
    [InlineData("sichuan-2020")]
    [InlineData("sichuan-2023")]
    [InlineData("mof-standard")]
    public void Forms_alone_are_told_once_and_explain_no_terms_of_accounts(string outline)
    {
        var (text, findings) = Made(null, NarrativeCase.Forms("luzhou-2023", "inbox"), outline);
        var told = Assert.Single(findings, f => f.Id == "PF-870");
        Assert.Equal(Severity.Hint, told.Severity);
        Assert.StartsWith("没有决算数据，情况说明只写了自评表的部分；没有写出的有：总体、收入、支出、", told.Message.In(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain("机关运行经费：", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_without_its_score_is_told_whatever_else_is_missing()
    {
        var form = NarrativeCase.Forms("kits", "guizhou-2024-dept")[0];
        var blank = form with { Form = form.Form with { Totals = new Totals(null, new Entry("", Figure.Blank, form.Form.Place)), Fields = [.. form.Form.Fields.Where(f => f.Term != FormField.TotalScore)] } };
        var (_, findings) = Made(null, [blank], "sichuan-2020");
        Assert.Contains(findings, f => f.Id == "PF-870" && f.Message.In(Language.Chinese).Contains("自评总分", StringComparison.Ordinal));
    }

    [Fact]
    public void A_section_without_any_of_its_tables_is_told_once()
    {
        var accounts = NarrativeCase.Read(NarrativeCase.LuzhouFigures);
        var (_, findings) = Made(accounts with { Tables = [.. accounts.Tables.Where(t => t.Key is not ("T7" or "OP"))], Previous = [] }, [], "sichuan-2023");
        var told = Assert.Single(findings, f => f.Id == "PF-870" && f.Message.In(Language.Chinese).Contains("“三公经费”", StringComparison.Ordinal));
        Assert.Contains("没有写出，因为缺少：“三公”经费支出决算数", told.Message.In(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("总额", "全年执行数", "项目全年预算数1047.80万元，执行数为**万元，完成预算的**%。")]
    [InlineData("总额", "全年预算数", "项目全年预算数**万元，执行数为1047.80万元，完成预算的**%。")]
    public void A_masked_amount_is_stars_and_not_missing(string row, string column, string said)
    {
        var accounts = NarrativeCase.Read(NarrativeCase.PanzhihuaFigures);
        var form = NarrativeCase.Forms("kits", "sichuan-2020-project")[0];
        var masked = PublicationMask.Apply(accounts, [(form.Form, form.Kit)], MaskList.Parse($"辅警人员经费 | {row} | {column}"), "清单.txt", []);
        var (text, findings) = Made(accounts, [form with { Form = masked.Forms.Single() }], "sichuan-2020");
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain(findings, f => f.Id == "PF-870");
    }

    private static (string Text, ImmutableArray<Finding> Findings) Made(FinalAccounts? accounts, ImmutableArray<NarrativeForm> forms, string outline)
    {
        var chosen = NarrativeCase.Library.Find(outline)!;
        var made = new NarrativeRenderer(chosen, NarrativeCase.Library.TemplatesOf(chosen), NarrativeCase.Library.Figures).Render(new NarrativeInput(accounts, forms), CancellationToken.None);
        return (NarrativeCase.Printed(made.Text), made.Findings);
    }
}
