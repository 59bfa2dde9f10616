using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Rules.Rollup;

namespace ReportGen.Tests.Rules.Rollup;

/// <summary>What must not be added to one another.</summary>
public sealed class DoubleCountingTests
{
    [Fact]
    public void Two_versions_of_one_form_are_told() => Assert.Equal(["PF-822"], Find(Project("甲", "项目", "1"), Project("甲", "项目", "2")));

    [Fact]
    public void Several_projects_of_one_agency_and_one_project_of_several_are_right() =>
        Assert.Empty(Find(Project("甲", "项目一", "1"), Project("甲", "项目二", "2"), Project("乙", "项目一", "4")));

    [Fact]
    public void Forms_that_name_nobody_are_not_taken_for_the_same() => Assert.Empty(Find(Project("", "", "1"), Project("", "", "2")));

    [Fact]
    public void A_department_among_its_own_projects_or_sub_units_is_told()
    {
        Assert.Equal(["PF-822"], Find(Department("某局", "9"), Project("某局", "项目", "2")));
        Assert.Equal(["PF-822"], Find(Department("某 局", "9"), Project("某所", "项目", "2", "某局")));
        Assert.Empty(Find(Department("某局", "9"), Project("某所", "项目", "2", "他局")));
    }

    [Fact]
    public void A_form_whose_money_is_the_sum_of_all_others_may_contain_them()
    {
        Assert.Equal(["PF-823"], Find(Project("甲", "一", "30"), Project("乙", "二", "70"), Project("局", "三", "100")));
        Assert.Empty(Find(Project("甲", "一", "100"), Project("乙", "二", "100")));
        Assert.Empty(Find(Project("甲", "一", "0"), Project("乙", "二", "0"), Project("丙", "三", "0")));
    }

    private static string[] Find(params (EvaluationForm, FormKind)[] forms) => [.. DoubleCounting.Find(forms).Select(f => f.Id)];

    private static (EvaluationForm, FormKind) Project(string agency, string project, string money, string department = "") => (With(
        money, (FormField.ProjectName, project), (FormField.ImplementingAgency, agency), (FormField.SupervisingDepartment, department)), FormKind.Project);

    private static (EvaluationForm, FormKind) Department(string agency, string money) => (With(money, (FormField.AgencyName, agency)), FormKind.Department);

    private static EvaluationForm With(string money, params (FormField Term, string Text)[] fields) =>
        RollupForms.Form("", money, money) with { Fields = [.. fields.Select(f => new FieldEntry(StandardTerms<FormField>.Printed(f.Term), f.Term, TestForms.Cell("C3", f.Text)))] };
}
