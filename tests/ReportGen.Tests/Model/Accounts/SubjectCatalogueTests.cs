using ReportGen.Model.Accounts;

namespace ReportGen.Tests.Model.Accounts;

/// <summary>Subjects with names that change from year to year, and with one name on several levels.</summary>
public class SubjectCatalogueTests
{
    private static readonly SubjectCatalogue Known = new("支出功能分类", [
        Of("208", "社会保障和就业支出"), new Subject("20805", [new SubjectName("行政事业单位养老支出", 2020), new SubjectName("行政事业单位离退休", null, 2019)]),
        Of("2080501", "行政运行"), Of("2080502", "行政（运行）"), Of("229", "其他支出"), Of("22999", "其他支出"), Of("2299901", "其他支出"), Of("2010101", "行政运行"),
    ], [3]);

    [Theory]
    [InlineData(2018, "行政事业单位离退休")]
    [InlineData(2019, "行政事业单位离退休")]
    [InlineData(2020, "行政事业单位养老支出")]
    [InlineData(null, "行政事业单位养老支出")]
    public void The_name_of_a_year(int? year, string name) => Assert.Equal(name, Known["20805"]!.NameIn(year));

    [Theory]
    [InlineData("行政事业单位离退休", 2018, true)]
    [InlineData("行政事业单位离退休", 2020, false)]
    [InlineData("行政事业单位 养老支出", 2020, true)]
    [InlineData("行政事业单位养老", 2020, false)]
    public void A_name_is_right_in_its_years(string name, int year, bool isRight) => Assert.Equal(isRight, Known["20805"]!.IsNameOf(name, year));

    [Theory]
    [InlineData("其他支出", "", "229")]
    [InlineData("其他支出", "229", "22999")]
    [InlineData("其他支出", "22999", "2299901")]
    [InlineData("其他支出", "2299901", null)]
    [InlineData("行政运行", "20805", "2080501")]
    [InlineData("行政运行", "", null)]
    [InlineData("行政(运行)", "208", "2080502")]
    [InlineData("没有的科目", "", null)]
    public void A_code_by_its_name_below_another(string name, string below, string? code) => Assert.Equal(code, Known.CodeOf(name, below));

    private static Subject Of(string code, string name) => new(code, [new SubjectName(name)]);
}
