using ReportGen.Model.Terms;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>Budget subjects under old names, and purposes told under the wrong subject.</summary>
public sealed class SubjectTests
{
    // 攀枝花 2020 prints both names of 20805 in one document.
    [Theory]
    [InlineData("列行政事业单位离退休（款）", 2020, "D5 PF-737")]
    [InlineData("列行政事业单位离退休（款）", 2019, "")]
    [InlineData("列行政事业单位养老支出（款）", 2020, "")]
    [InlineData("保障行政事业单位离退休人员待遇", 2023, "")]
    [InlineData("列2089901科目", 2023, "D5 PF-737")]
    [InlineData("列2089901科目", 2020, "")]
    [InlineData("项目编码120899013", 2023, "")]
    public void Names_of_earlier_years_are_told_from_the_year_of_the_change(string text, int year, string told)
    {
        var form = TestForms.Right().WithField(FormField.GoalExpected, text) with { Year = year };
        Assert.Equal(told, string.Join(", ", form.Told()));
    }

    [Fact]
    public void Without_a_year_no_name_is_old() =>
        Assert.DoesNotContain((TestForms.Right().WithField(FormField.GoalExpected, "列2089901科目") with { Year = null }).Told(), t => t.EndsWith("737", StringComparison.Ordinal));

    [Fact]
    public void The_right_name_and_its_source_are_told()
    {
        var finding = TestForms.Right().WithField(FormField.GoalExpected, "列行政事业单位离退休（款）").Findings().Single();
        Assert.Equal("行政事业单位养老支出", finding.Expected.ToString());
        Assert.Contains("20805", finding.Basis, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("住房公积金（项）：主要用于缴纳职工医疗保险", "D5 PF-736")]
    [InlineData("公务员医疗补助（项）：反映购房补贴支出。", "D5 PF-736")]
    [InlineData("住房公积金（项）：主要用于缴纳职工住房公积金", "")]
    [InlineData("住房公积金（项）：用于本单位职工", "")]
    [InlineData("住房公积金已缴。经费用于医疗保险", "")]
    [InlineData("养老、医疗和住房公积金按时缴纳", "")]
    public void A_purpose_belongs_to_its_subject(string text, string told) =>
        Assert.Equal(told, string.Join(", ", TestForms.Right().WithField(FormField.GoalExpected, text).Told()));
}
