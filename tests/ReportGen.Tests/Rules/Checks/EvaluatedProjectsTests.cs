using ReportGen.Rules.Texts;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>How many projects a text says were evaluated: one reader for forms and for accounts.</summary>
public sealed class EvaluatedProjectsTests
{
    [Theory]
    [InlineData("对16个项目开展绩效自评", 16)]
    [InlineData("组织对个16项目开展绩效自评", 16)]
    [InlineData("对 １６ 个\n预算项目支出进行了绩效评价", 16)]
    [InlineData("我单位对8项目开展了自评", 8)]
    [InlineData("附件2项目支出绩效自评表", null)]
    [InlineData("对3个项目目标开展自评", null)]
    [InlineData("对2个项目开展部门绩效评价，对16个项目开展绩效自评", 16)]
    [InlineData("委托第三方对2个项目开展重点绩效评价", null)]
    [InlineData("实施16个项目，完成自评", null)]
    public void The_number_is_that_of_the_unit_s_own_evaluation(string text, int? count) => Assert.Equal(count, EvaluatedProjects.In(text));
}
