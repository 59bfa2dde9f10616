using ReportGen.Rendering.Narratives;

namespace ReportGen.Tests.Rendering.Narratives;

/// <summary>What a unit has filled in, within a sentence of ours.</summary>
public sealed class TakenOverTextTests
{
    [Theory]
    [InlineData("<p>按计划完成。</p>", "按计划完成")]
    [InlineData("<P style=\"a\">甲</P><br/>乙&nbsp;", "甲乙")]
    [InlineData("完成考试,办理业务;群众满意.", "完成考试，办理业务；群众满意")]
    [InlineData("存在问题:经费不足", "存在问题：经费不足")]
    [InlineData("完成率100%,达到目标", "完成率100%，达到目标")]
    [InlineData("甲；\n乙", "甲；乙")]
    [InlineData("1、完成考试\n2、办理业务", "1、完成考试；2、办理业务")]
    [InlineData("一是完成考试。\r\n二是办理业务", "一是完成考试。二是办理业务")]
    [InlineData("年度\n总体目标", "年度总体目标")]
    [InlineData("提供了保障 ，达到目标", "提供了保障，达到目标")]
    [InlineData("单位：　　　　", "单位：")]
    [InlineData("甲，，乙、、丙。。丁；；戊。。", "甲，乙、丙。丁；戊")]
    [InlineData("甲,，乙,,丙", "甲，乙，丙")]
    public void Is_one_line_with_Chinese_punctuation(string filled, string printed) => Assert.Equal(printed, TakenOverText.Of(filled));

    [Theory]
    [InlineData("投入1,234.50万元")]
    [InlineData("10:30")]
    [InlineData("满意度<90%")]
    [InlineData("A,B两类")]
    [InlineData("见http://example.cn")]
    [InlineData("122 接警响应")]
    [InlineData("1.人员类项目")]
    [InlineData("3.5%的道路")]
    [InlineData("＜p＞")]
    [InlineData("甲……乙——丙")]
    public void What_belongs_to_figures_and_letters_stays(string filled) => Assert.Equal(filled, TakenOverText.Of(filled));
}
