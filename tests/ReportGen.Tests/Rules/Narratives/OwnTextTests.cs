using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Tests.Accounts;
using ReportGen.Tests.Narratives;

namespace ReportGen.Tests.Rules.Narratives;

/// <summary>
/// What a unit writes itself is held against the tables as far as it names an amount, or speaks of the change that its paragraph tells. Panzhihua 2020: 基本支出
/// 5044.97, 项目支出 3369.23, 人员经费 4401.27, 公用经费 643.70, 收、支总计 8414.20 (9767.04 before), 公务用车 96.16 (108.89), 机关运行经费 643.70 (618.37).
/// </summary>
public sealed class OwnTextTests
{
    [Theory]
    [InlineData("基本支出5044.97万元，项目支出3369.23万元", "")]
    [InlineData("基本支出5044.79万元", "5044.97万元")]
    [InlineData("其中：项目支出3396.23万元", "3369.23万元")]
    [InlineData("一般公共预算财政拨款基本支出5044.97万元", "")]
    [InlineData("一般公共预算财政拨款基本支出5064.97万元", "5044.97万元")]
    [InlineData("收、支总计8414.20万元", "")]
    [InlineData("全年收支总计8441.20万元", "8414.20万元")]
    [InlineData("财政拨款收、支总计8269.61万元", "")]
    [InlineData("财政拨款收、支总计8414.20万元", "8269.61万元")]
    [InlineData("人员经费4401.27万元，公用经费643.70万元", "")]
    [InlineData("支队人员经费4401.72万元", "4401.27万元")]
    [InlineData("本单位的公用经费634.70万元", "643.70万元")]
    [InlineData("日常公用经费634.70万元", "643.70万元")]
    [InlineData("政府采购支出总额929.91万元", "929.19万元")]
    [InlineData("辅警人员经费1047.80万元", "")]
    [InlineData("退休人员经费20万元，企业经营收入30万元", "")]
    [InlineData("二级单位人员经费30万元", "")]
    [InlineData("减少人员经费30万元", "")]
    [InlineData("公务用车保有量57辆，车辆数合计57辆", "")]
    [InlineData("全年预算数1047.80万元，执行数1047.80万元", "")]
    [InlineData("基本支出５０４４.９７万元", "")]
    [InlineData("基本支出1234567890123456789012345678901234567890万元", "")]
    [InlineData("本年支出合计8414.20万元，比预算少", "")]
    [InlineData("收、支总计较上年减少1352.84万元，下降13.85%", "")]
    [InlineData("收、支总计较上年减少1350.84万元", "减少1352.84万元")]
    [InlineData("收、支总计比上年增加1352.84万元", "减少1352.84万元")]
    [InlineData("公务接待费比2019年下降36.78%", "")]
    [InlineData("公务接待费比2019年下降63.78%", "减少36.78%")]
    [InlineData("机关运行经费较上年增长4.09%", "增加4.10%")]
    public void A_named_amount_is_one_of_the_tables(string text, string nearest)
    {
        var found = Found("机构设置", text, "PF-876");

        Assert.Equal(nearest.Length == 0 ? [] : [nearest], found.Select(f => f.Expected!.ToString()));
    }

    [Theory]
    [InlineData("购置支出100.00万元，其中：1.车辆33.34万元，2.设备33.33万元，3.家具33.34万元", 0)]
    [InlineData("购置支出100.00万元，其中：1.车辆33.34万元，2.设备33.33万元，3.家具33.40万元", 1)]
    [InlineData("购置支出１００万元，其中：１.车辆60万元，２.设备60万元", 0)]
    public void Parts_make_more_than_their_amount_only_where_rounding_cannot(string text, int count) => Assert.Equal(count, Found("机构设置", text, "PF-877").Length);

    [Theory]
    [InlineData("纳入2019年度部门决算编制范围的二级预算单位0个", "纳入2019年度部门决算")]
    [InlineData("用于编制2019年预算", "编制2019年预算")]
    [InlineData("2018年度单位决算公开后补充", "2018年度单位决算")]
    [InlineData("纳入2020年度部门决算编制范围的二级预算单位0个", "")]
    [InlineData("完成2021年预算编制工作，编制2021年度部门预算", "")]
    [InlineData("与2019年度部门决算相比略有减少", "")]
    [InlineData("2019年购置的车辆到期更换", "")]
    public void A_text_of_an_earlier_year_is_told(string text, string told) =>
        Assert.Equal(told.Length == 0 ? [] : [told], Found("机构设置", text, "PF-881").Select(f => f.Value));

    [Fact]
    public void A_rate_that_was_cut_is_a_hint() => Assert.Equal(Severity.Hint, Assert.Single(Found("机构设置", "机关运行经费较上年增长4.09%", "PF-876")).Severity);

    [Theory]
    [InlineData("比上年减少12.73万元，下降11.69%，疫情期间出车减少", true)]
    [InlineData("较2019年下降11.7%，油耗下降", true)]
    [InlineData("出车减少。比上年减少12.7万元", true)]
    [InlineData("比上年减少15.73万元，出车减少", false)]
    [InlineData("比上年增加12.73万元", false)]
    [InlineData("较上年下降16.69%，出车减少", false)]
    [InlineData("出车减少。与2019年相比，减少18.73万元", false)]
    [InlineData("一是比上年减少5万元；二是油耗下降", true)]
    [InlineData("燃料费比上年减少5万元", true)]
    [InlineData("比上年减少燃料费5万元", true)]
    public void A_change_of_nothing_in_particular_is_the_one_of_its_paragraph(string text, bool agrees) =>
        Assert.Equal(agrees ? [] : ["PF-879"], Found("公务用车购置及运行维护费变动原因", text, "PF-879").Select(f => f.Id));

    [Theory]
    [InlineData("机关运行经费变动原因", "人员增加，公用经费相应增长", true)]
    [InlineData("机关运行经费变动原因", "厉行节约，压缩一般性支出", false)]
    [InlineData("机关运行经费变动原因", "在职人员减少，支出下降", false)]
    [InlineData("机关运行经费变动原因", "人员减少，但物价上涨", true)]
    [InlineData("机关运行经费变动原因", "上年因疫情压减了支出", true)]
    [InlineData("机关运行经费变动原因", "将原在项目支出中列支的支出调整归位", true)]
    [InlineData("公务用车购置及运行维护费变动原因", "出车减少，油耗下降", true)]
    [InlineData("公务用车购置及运行维护费变动原因", "执勤任务增加，里程增长", false)]
    [InlineData("公务用车购置及运行维护费变动原因", "2019年新增车辆，本年没有购置", true)]
    [InlineData("公务用车购置及运行维护费变动原因", "上年新增车辆较多", true)]
    [InlineData("公务用车购置及运行维护费变动原因", "新增车辆较多", false)]
    [InlineData("公务用车购置及运行维护费变动原因", "提高使用效率", true)]
    [InlineData("“三公”经费决算与预算差异原因", "厉行节约，严格控制", true)]
    [InlineData("“三公”经费决算与预算差异原因", "来访人数增加", false)]
    [InlineData("公务用车主要用途", "用于增加的执勤任务", true)]
    public void A_reason_explains_the_way_it_went(string row, string text, bool agrees) =>
        Assert.Equal(agrees ? [] : ["PF-880"], Found(row, text, "PF-880").Select(f => f.Id));

    private static ImmutableArray<Finding> Found(string row, string text, string id)
    {
        var accounts = NarrativeCase.Read(NarrativeCase.PanzhihuaFigures).With($"TX|{row}|内容={text}");
        return [.. NarrativeCase.Render(accounts, "sichuan-2020").Findings.Where(f => f.Id == id && f.Place.Cell == $"{row}.内容")];
    }
}
