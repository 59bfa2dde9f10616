using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Places;
using ReportGen.Rules.Publishing;

namespace ReportGen.Tests.Rules.Publishing;

/// <summary>Names in sentences, and the many words that begin like one.</summary>
public class NamesInProseTests
{
    [Theory]
    [InlineData("慰问困难党员王小明同志等5人。", "王某")]
    [InlineData("经党支部研究任命王示例同志", "王某")]
    [InlineData("由李小红负责材料收集，", "李某")]
    [InlineData("由周示例同志具体负责。", "周某")]
    [InlineData("补助户主王小明500元", "王某")]
    [InlineData("补助户主王小明（3人）500元", "王某")]
    [InlineData("户主：欧阳示例，2人", "欧阳某")]
    [InlineData("联系人王小明，电话0830-0000000", "王某")]
    [InlineData("感谢张小红女士捐款", "张某")]
    [InlineData("向社会各界及方小明先生致谢", "方某")]
    [InlineData("支部书记安示例同志", "安某")]
    public void A_name_is_told_by_the_words_round_it(string text, string hidden) => Assert.Equal(hidden, Found(text).FirstOrDefault()?.Value ?? "");

    [Theory]
    [InlineData("全体同志高度重视安全同志们的工作")]
    [InlineData("老同志、女同志、青年同志、负责同志、有关同志")]
    [InlineData("党员同志和班子成员同志")]
    [InlineData("向单位同志、任何同志、别的同志学习")]
    [InlineData("100余名同志参加，许多同志发言")]
    [InlineData("公安民警同志和驾驶员同志")]
    [InlineData("公安交管同志、资金管理同志、工程同志、实施方同志")]
    [InlineData("由财政局负责，由项目组负责，由施工方负责")]
    [InlineData("由办公室牵头，由黄埔区负责，由张掖市负责")]
    [InlineData("由高校负责，由房东负责，由车主负责，由管委会负责")]
    [InlineData("由成都市负责，由石油公司负责，由江苏省牵头")]
    [InlineData("由专人负责清理，由科室负责人牵头")]
    [InlineData("由经办人、负责人、单位领导逐级审核")]
    [InlineData("户主和家庭成员，户主姓名，户主全部到场")]
    [InlineData("指定各科室项目联系人，确保质量")]
    [InlineData("王府井、和平路、张贴公告、高度重视")]
    [InlineData("女士们、先生们")]
    [InlineData("张某同志、李某某女士、户主王某")]
    [InlineData("")]
    public void Ordinary_words_are_no_names(string text) => Assert.Empty(Found(text));

    [Fact]
    public void It_is_a_warning_and_quotes_the_surname_alone()
    {
        var finding = Assert.Single(Found("慰问王小明同志、李小红同志。"));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.DoesNotContain("小明", finding.Message.In(Language.Chinese), StringComparison.Ordinal);
    }

    private static IEnumerable<Finding> Found(string text) =>
        PublicationCheck.Find([new PublishedText(text, new Place("决算.docx", "正文", "第1段"))], 2023).Where(f => f.Id == "PF-889");
}
