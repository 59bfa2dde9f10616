using ReportGen.Rules.Lexicon;

namespace ReportGen.Tests.Rules.Lexicon;

/// <summary>What the words of a reason, or of a problem, tell.</summary>
public sealed class ReasonWordsTests
{
    [Theory]
    [InlineData("无")]
    [InlineData(" 无 。")]
    [InlineData("/")]
    [InlineData("——")]
    [InlineData("／、")]
    [InlineData("暂无。")]
    [InlineData("无偏差")]
    [InlineData("无 差 异")]
    [InlineData("已完成")]
    [InlineData("项目已全部完成。")]
    [InlineData("与预期一致")]
    [InlineData("目标与预期一致，无偏差原因")]
    [InlineData("本项目无问题")]
    [InlineData("不存在问题，无需整改")]
    [InlineData("经自查，我单位目前未发现明显的问题；无需说明的事项。")]
    [InlineData("存在问题：无")]
    [InlineData("资金使用正常，项目总体良好")]
    [InlineData("没有未完成情况")]
    public void Words_that_say_nothing(string text) => Assert.True(ReasonWords.Own.Nothing.AreAllOf(text));

    [Theory]
    [InlineData("无法按期完工，进度偏慢")]
    [InlineData("没有完成")]
    [InlineData("无资金")]
    [InlineData("未发生")]
    [InlineData("无偏差，但人员不足")]
    [InlineData("问题较多")]
    [InlineData("因汛期停工，其余已完成")]
    [InlineData("已完成招标")]
    [InlineData("项目资金不足")]
    [InlineData("不存在的地块已核减")]
    [InlineData("100%")]
    public void Words_that_say_something(string text) => Assert.False(ReasonWords.Own.Nothing.AreAllOf(text));

    [Theory]
    [InlineData("因汛期停工", true)]
    [InlineData("受疫情影响", true)]
    [InlineData("设备短缺", true)]
    [InlineData("延期验收", true)]
    [InlineData("群众普遍受益，按暂行办法办理", false)]
    [InlineData("因地制宜开展基因检测", false)]
    [InlineData("停车秩序良好，面向未来", false)]
    [InlineData("查缺补漏，延续往年做法", false)]
    [InlineData("认真开展工作", false)]
    public void A_cause_is_a_whole_word(string text, bool named) => Assert.Equal(named, ReasonWords.Own.NameCause(text));
}
