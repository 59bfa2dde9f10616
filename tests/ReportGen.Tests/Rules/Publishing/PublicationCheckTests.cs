using ReportGen.Model.Phrases;
using ReportGen.Model.Places;
using ReportGen.Rules.Publishing;

namespace ReportGen.Tests.Rules.Publishing;

/// <summary>What must not stand in the texts of a published file, and what only looks like it.</summary>
public class PublicationCheckTests
{
    [Theory]
    [InlineData("电话13800000000，请联系", "PF-891")]
    [InlineData("邮箱 abc.d@example.gov.cn", "PF-891")]
    [InlineData("身份证 11010519491231002X", "PF-890")]
    [InlineData("账号 6222020000000000000", "PF-890")]
    [InlineData("经办人：李小红（签字）", "PF-892")]
    [InlineData("负责人：王小明", "PF-892")]
    [InlineData("比上年增长（下降）3.2%", "PF-893")]
    [InlineData("单位名称：{{单位名称}}", "PF-893")]
    [InlineData("XX单位2023年收入", "PF-893")]
    [InlineData("因公出国（境）费______万元", "PF-894")]
    [InlineData("主要用于请填写具体用途等", "PF-895")]
    [InlineData("主要成效（不超过500字）", "PF-895")]
    [InlineData("内部资料 注意保存", "PF-896")]
    [InlineData("二〇二二年度部门决算", "PF-897")]
    public void What_a_publication_must_not_say_is_told(string text, string id) => Assert.Equal([id], Ids(text));

    [Theory]
    [InlineData("办公电话0830-2345678")]
    [InlineData("项目编码51050022T000000367054")]
    [InlineData("联系人：办公室")]
    [InlineData("联系人：张某某")]
    [InlineData("负责人：见附件")]
    [InlineData("收入增加、支出减少")]
    [InlineData("与2022年相比，收入支出决算总计减少3.2%，主要原因是项目减少。")]
    [InlineData("2022年度与2023年度部门决算对比")]
    [InlineData("2023年度部门决算")]
    [InlineData("负责人签字：________")]
    [InlineData("非涉密项目共3个")]
    [InlineData("")]
    public void What_a_publication_may_say_is_not_told(string text) => Assert.Empty(Ids(text));

    [Fact]
    public void A_form_prints_who_signs_it_and_a_contact_is_told_all_the_same()
    {
        Assert.Empty(Ids("项目负责人：王小明", isCell: true));
        Assert.Equal(["PF-892"], Ids("联系人：王小明", isCell: true));
    }

    [Fact]
    public void A_stored_number_is_an_amount_however_long() => Assert.Empty(PublicationCheck.Find([Text("13800000000") with { IsNumber = true }]));

    [Fact]
    public void The_year_is_that_of_the_first_title_unless_it_is_given()
    {
        PublishedText[] texts = [Text("某局2023年度部门决算"), Text("2022年度部门决算报表")];

        Assert.Equal(["PF-897"], PublicationCheck.Find(texts).Select(f => f.Id));
        Assert.Empty(PublicationCheck.Find(texts, 2022));
        Assert.Equal(2, PublicationCheck.Find(texts, 2024).Length);
    }

    [Theory]
    [InlineData("张某某，电话13800000000，身份证11010519491231002X")]
    [InlineData("增加/减少 13800000000 11010519491231002X")]
    public void What_is_quoted_hides_the_figures(string text)
    {
        var findings = PublicationCheck.Find([Text(text)]);

        Assert.True(findings.Length > 1);
        Assert.All(findings, finding =>
        {
            Assert.DoesNotContain("00000000", finding.Value, StringComparison.Ordinal);
            Assert.DoesNotContain("19491231", finding.Value, StringComparison.Ordinal);
            Assert.DoesNotContain("00000000", finding.Message.In(Language.Chinese), StringComparison.Ordinal);
        });
    }

    private static IEnumerable<string> Ids(string text, bool isCell = false) => PublicationCheck.Find([Text(text) with { IsCell = isCell }], 2023).Select(f => f.Id);

    private static PublishedText Text(string text) => new(text, new Place("决算.docx", "正文", "第1段"));
}
