namespace ReportGen.Tests.Narratives;

/// <summary>名词解释: subjects are explained where any table of expenditure has them.</summary>
public sealed class ExplainedTermsTests
{
    private const string Land = "城乡社区支出（类）国有土地使用权出让收入安排的支出（款）土地开发支出（项）：指";

    [Theory]
    [InlineData("sichuan-2020")]
    [InlineData("sichuan-2023")]
    [InlineData("mof-standard")]
    public void A_subject_of_the_fund_budget_is_explained(string outline) => Assert.Contains(Land, Explained(NarrativeCase.PanzhihuaFigures, outline), StringComparison.Ordinal);

    [Fact]
    public void A_subject_that_no_table_has_is_not_explained() =>
        Assert.DoesNotContain("土地开发支出", Explained(NarrativeCase.PanzhihuaFigures.Replace("2120802 土地开发支出", "2120899 其他支出", StringComparison.Ordinal), "sichuan-2020"), StringComparison.Ordinal);

    [Theory]
    [InlineData("上缴上级支出")]
    [InlineData("对附属单位补助支出")]
    public void Kinds_of_expenditure_that_are_printed_are_explained(string term) => Assert.Contains($".{term}：指", Explained(NarrativeCase.PanzhihuaFigures, "sichuan-2020"), StringComparison.Ordinal);

    private static string Explained(string figures, string outline)
    {
        var text = NarrativeCase.Printed(NarrativeCase.Render(NarrativeCase.Read(figures), outline).Text);
        return text[text.IndexOf("名词解释", StringComparison.Ordinal)..];
    }
}
