using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Tests.Reading.Recognition;

/// <summary>Labels and values in one cell, as forms print them at their ends and in headings of goals.</summary>
public class InlineTextTests
{
    private const string Contact = "联系人：{{联系人}}          联系电话：{{联系电话}}";
    private const string Goal = "年度目标{{目标.序号}}（{{目标.分值}}分）：{{目标.预期目标}}";
    private const string Numbered = "年度目标{{目标.序号}}：{{目标.预期目标}}";
    private const string Title = "{{年度}}年度{{单位名称}}部门整体绩效自评表";

    [Theory]
    [InlineData(Contact, "联系人：胡某          联系电话：138", "胡某|138")]
    [InlineData(Contact, "联系人:胡某 联系电话:138", "胡某|138")]
    [InlineData(Contact, "联系人：          联系电话：", "|")]
    [InlineData(Contact, "联 系 人：胡某\n联系电话：", "胡某|")]
    [InlineData(Contact, "联系人：胡某", "胡某|∅")]
    [InlineData(Goal, "年度目标 1（40 分）：2020 年，全力（含一期）保畅。", " 1|40 |2020 年，全力（含一期）保畅。")]
    [InlineData(Goal, "年度目标2（40分）", "2|40|")]
    [InlineData(Goal, "年度目标1：保畅（一期）", "1|∅|保畅（一期）")]
    [InlineData(Numbered, "年度目标 1：2020 年保畅", " 1|2020 年保畅")]
    [InlineData(Numbered, "年度目标 2", " 2|∅")]
    [InlineData(Title, "附件：2020 年度某某大队部门整体绩效自评表", "附件：2020 |某某大队")]
    [InlineData(Title, "2020年部门整体绩效自评表", "2020|")]
    [InlineData("（{{年度}}年度）", "（2020年）", "2020")]
    public void Each_value_is_found_behind_its_label(string drawn, string filled, string values)
    {
        var found = new InlineText(CellTemplate.Parse(drawn, _ => { })).Values(filled);

        Assert.Equal(values, string.Join('|', found!.Select(v => v ?? "∅")));
    }

    [Theory]
    [InlineData(Contact, "联系电话：138")]
    [InlineData(Goal, "年度绩效指标")]
    [InlineData(Title, "部门整体绩效自评表（2020年度）附表")]
    [InlineData("（{{年度}}年度）", "2020年度")]
    public void Another_cell_is_not_taken_for_it(string drawn, string filled) =>
        Assert.Null(new InlineText(CellTemplate.Parse(drawn, _ => { })).Values(filled));
}
