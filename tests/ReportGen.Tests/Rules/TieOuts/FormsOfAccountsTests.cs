using ReportGen.Model.Terms;
using ReportGen.Rules.TieOuts;
using ReportGen.Tests.Narratives;

namespace ReportGen.Tests.Rules.TieOuts;

/// <summary>Forms that are published with accounts have to be of the same unit and year.</summary>
public sealed class FormsOfAccountsTests
{
    [Fact]
    public void The_forms_of_the_unit_and_its_year_are_in_order() => Assert.Empty(Ids("disclosure"));

    [Fact]
    public void A_form_of_another_unit_and_year_is_told_as_both() => Assert.Equal(["PF-835", "PF-834"], Ids("luzhou-2023", "inbox").Distinct());

    [Theory]
    [InlineData("攀枝花市公安局交通警察支队（盖章）", true)]
    [InlineData("市公安局交通警察支队", true)]
    [InlineData("公安局交通警察支队", true)]
    [InlineData("攀枝花市公安局交通警察支队车辆管理所", true)]
    [InlineData("攀枝花市教育局", false)]
    public void A_longer_or_shorter_name_is_the_same_unit(string agency, bool fits)
    {
        var accounts = NarrativeCase.Read(NarrativeCase.PanzhihuaFigures);
        var form = NarrativeCase.Forms("disclosure")[0].Form;
        var fields = form.Fields.Select(f => f.Term == FormField.BudgetAgency ? f with { Entry = f.Entry with { Text = agency } } : f);
        var found = FormsOfAccounts.Find(accounts, [form with { Fields = [.. fields] }]).Where(f => f.Id == "PF-834");
        Assert.Equal(fits ? 0 : 1, found.Count());
    }

    private static IEnumerable<string> Ids(params string[] folder) =>
        FormsOfAccounts.Find(NarrativeCase.Read(NarrativeCase.PanzhihuaFigures), NarrativeCase.Forms(folder).Select(f => f.Form)).Select(f => f.Id);
}
