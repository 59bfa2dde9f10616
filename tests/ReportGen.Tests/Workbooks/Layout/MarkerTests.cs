using ReportGen.Workbooks.Layout;

namespace ReportGen.Tests.Workbooks.Layout;

public class MarkerTests
{
    [Theory]
    [InlineData("项目名称", "", "", "项目名称", "")]
    [InlineData(" 项目名称 ", "", "", "项目名称", "")]
    [InlineData("指标.三级指标", "指标", "", "三级指标", "")]
    [InlineData("指标．三级指标", "指标", "", "三级指标", "")]
    [InlineData("指标 . 三级指标", "指标", "", "三级指标", "")]
    [InlineData("资金[总额].年初预算", "资金", "总额", "年初预算", "")]
    [InlineData("资金［总额］．年初预算", "资金", "总额", "年初预算", "")]
    [InlineData("资金[ 其中：财政拨款 ]. 全年预算数 ", "资金", "其中：财政拨款", "全年预算数", "")]
    [InlineData("资金[A.1].B.2", "资金", "A.1", "B.2", "")]
    [InlineData("2.项目实施内容", "", "", "2.项目实施内容", "")]
    [InlineData("12．项目实施内容", "", "", "12．项目实施内容", "")]
    [InlineData("2.1项目", "", "", "2.1项目", "")]
    [InlineData("合计.权重 | 100", "合计", "", "权重", "100")]
    [InlineData("合计.权重｜100", "合计", "", "权重", "100")]
    [InlineData("年度|", "", "", "年度", "")]
    [InlineData("年度 | a|b", "", "", "年度", "a|b")]
    [InlineData("资金[总额].执行率 | 10.5%", "资金", "总额", "执行率", "10.5%")]
    [InlineData("指标.", "", "", "指标.", "")]
    public void A_marker_names_block_key_value_and_blank(string inside, string block, string key, string name, string blank) =>
        Assert.Equal(new Marker(block, key, name, blank), Marker.Parse(inside));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("| 100")]
    [InlineData("资金[总额")]
    [InlineData("资金[总额]")]
    [InlineData("资金[总额].")]
    [InlineData("资金[总额]年初预算")]
    [InlineData("资金[总额] .年初预算")]
    [InlineData("资金[].年初预算")]
    [InlineData("资金[ ].年初预算")]
    [InlineData("[总额].年初预算")]
    [InlineData("项目{名称")]
    [InlineData("项目 {{年度")]
    public void What_names_nothing_is_no_marker(string inside) => Assert.Null(Marker.Parse(inside));

    [Theory]
    [InlineData("项目名称")]
    [InlineData("指标.三级指标")]
    [InlineData("资金[总额].年初预算")]
    public void A_marker_prints_as_it_is_drawn(string inside) => Assert.Equal(inside, Marker.Parse(inside)!.ToString());
}
