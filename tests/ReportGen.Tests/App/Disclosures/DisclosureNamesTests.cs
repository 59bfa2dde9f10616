using ReportGen.App.Disclosures;
using ReportGen.Tests.Accounts;

namespace ReportGen.Tests.App.Disclosures;

public sealed class DisclosureNamesTests
{
    [Theory]
    [InlineData("51050022T000000367100-物业管理项目", "物业管理项目")]
    [InlineData("510500_0013zp 物业管理项目", "510500_0013zp 物业管理项目")]
    [InlineData("2023年物业管理项目", "2023年物业管理项目")]
    [InlineData(" 辅警人员经费 ", "辅警人员经费")]
    public void A_project_is_called_without_the_number_of_the_system(string filled, string called) => Assert.Equal(called, DisclosureNames.OfProject(filled));

    [Fact]
    public void A_unit_that_is_named_is_not_told() => Assert.Empty(DisclosureNames.Check(AccountsExample.Panzhihua()));
}
