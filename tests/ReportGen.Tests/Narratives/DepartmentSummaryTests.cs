using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;
using ReportGen.Rendering.Narratives;

namespace ReportGen.Tests.Narratives;

/// <summary>部门整体绩效自评结果（缩略版）: where it stands, how it is numbered, and what it does not say.</summary>
public sealed class DepartmentSummaryTests
{
    [Theory]
    [InlineData("sichuan-2020", "附件3", "自评得分87.92分，自评结果（缩略版）见附件（附件3）。")]
    [InlineData("sichuan-2023", "附件1", "")]
    [InlineData("mof-standard", "附件1", "自评得分87.92分，自评结果（缩略版）见附件（附件1）。")]
    public void A_departments_form_has_its_summary_among_the_annexes(string outline, string annex, string named)
    {
        var text = NarrativeCase.Printed(NarrativeCase.Render(NarrativeCase.Read(NarrativeCase.PanzhihuaFigures), NarrativeCase.Forms("kits", "guizhou-2024-dept"), outline).Text);
        Assert.Contains($"\n## {annex}　2020年度某某州公安交通管理局部门整体绩效自评结果（缩略版）\n### 一、自评结论\n#### （一）部门整体绩效自评得分\n", text, StringComparison.Ordinal);
        Assert.Contains("\n##### 1.执行率情况\n", text, StringComparison.Ordinal);
        Assert.Contains(named, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("guizhou-2024-dept", "（一）部门整体绩效自评得分|（二）部门整体绩效目标完成情况|1.执行率情况|2.完成的绩效目标|3.未完成的绩效目标")]
    [InlineData("yunnan-2023-dept", "（一）部门整体绩效目标完成情况|1.执行率情况|2.完成的绩效目标|3.未完成的绩效目标")]
    public void What_is_printed_is_numbered_without_gaps(string kit, string headings)
    {
        var (text, findings) = Alone(NarrativeCase.Forms("kits", kit));
        Assert.StartsWith(headings, string.Join('|', text.Lines.SkipWhile(l => l.Text != "一、自评结论").Skip(1).Where(l => l.Kind == NarrativeLineKind.Heading).Select(l => l.Text)), StringComparison.Ordinal);
        Assert.DoesNotContain(findings, f => f.Id == "PF-870");
    }

    [Fact]
    public void Reasons_stand_only_where_a_target_was_missed()
    {
        var forms = NarrativeCase.Forms("kits", "yunnan-2023-dept");
        var missed = forms[0].Met.Count(m => m == false);
        var text = NarrativeCase.Printed(Alone(forms).Text);
        Assert.True(missed > 0);
        Assert.Equal(missed, Regex.Count(text[text.IndexOf("## 二、佐证材料", StringComparison.Ordinal)..], "偏差原因："));
    }

    [Theory]
    [InlineData("guizhou-2024-dept", "### （一）部门整体绩效自评得分\n部门整体绩效自评得分")]
    [InlineData("yunnan-2023-dept", "#### 1.完成的绩效目标")]
    public void Amounts_in_a_doubtful_unit_are_not_printed_and_told_once(string kit, string kept)
    {
        var form = NarrativeCase.Forms("kits", kit)[0];
        var (text, findings) = Alone([form with { AmountInDoubt = FindingCatalogue.Find("PF-410", form.Form.Place) }]);
        Assert.Single(findings, f => f.Id == "PF-840");
        Assert.Contains(kept, NarrativeCase.Printed(text), StringComparison.Ordinal);
        Assert.DoesNotContain("预算总额", NarrativeCase.Printed(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_projects_amounts_in_a_doubtful_unit_leave_the_rest_of_its_summary()
    {
        var form = NarrativeCase.Forms("kits", "sichuan-2020-project")[0];
        var line = Alone([form with { AmountInDoubt = FindingCatalogue.Find("PF-415", form.Form.Place) }]).Text.Lines.Single(l => l.Text.StartsWith("（1）", StringComparison.Ordinal)).Text;
        Assert.StartsWith("（1）辅警人员经费项目绩效目标完成情况综述。通过项目实施，", line, StringComparison.Ordinal);
        Assert.DoesNotContain("万元", line, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_published_form_in_yuan_below_a_heading_of_ten_thousand_has_no_amounts_and_no_tags()
    {
        var folder = SharedCases.Folder("cases", "qujing-2023", "xlsx");
        MustRun.SkipUnless(Directory.Exists(folder), "shared cases");
        var (_, output, error) = Cli.Run("narrative", folder, "--fail-on", "none");
        Assert.Contains("PF-840", error, StringComparison.Ordinal);
        Assert.DoesNotMatch("166933259|资金执行率|<p>|、”|PF-870", output + error);
    }

    private static (NarrativeText Text, ImmutableArray<Finding> Findings) Alone(ImmutableArray<NarrativeForm> forms)
    {
        var outline = NarrativeCase.Library.Find("self-evaluation")!;
        var made = new NarrativeRenderer(outline, NarrativeCase.Library.TemplatesOf(outline), NarrativeCase.Library.Figures).Render(new NarrativeInput(null, forms), CancellationToken.None);
        return (made.Text, made.Findings);
    }
}
