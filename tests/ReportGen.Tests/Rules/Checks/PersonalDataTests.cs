using ReportGen.Model.Forms;
using ReportGen.Model.Terms;
using ReportGen.Rules.Texts;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>Numbers of persons; all of them made up from the rules of their check figures.</summary>
public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("联系张某，13800000000。", "D5 PF-738")]
    [InlineData("联系电话１３８００００００００", "D5 PF-738")]
    [InlineData("身份证号11010519491231002X", "D5 PF-739")]
    [InlineData("账号6222021234567890128", "D5 PF-740")]
    [InlineData("联系电话0830-2345678，12345678901", "")]
    [InlineData("投入13800000000元", "")]
    [InlineData("编码51050022T000000367054", "")]
    [InlineData("编码110105202312310021", "")]
    [InlineData("编码110105202312310023", "")]
    [InlineData("身份证号码：110105202312310023", "D5 PF-739")]
    [InlineData("身份证号码：110105202401150025", "")]
    [InlineData("受助儿童 110105201712310028", "D5 PF-739")]
    [InlineData("账号6222021234567890123", "")]
    [InlineData("合同编号13800000000号", "")]
    public void Numbers_of_persons_are_told(string text, string told) =>
        Assert.Equal(told, string.Join(", ", TestForms.Right().WithField(FormField.GoalExpected, text).Told()));

    [Theory]
    [InlineData("13800000000", "B4 PF-741")]
    [InlineData("0830-2345678", "")]
    [InlineData("11010519491231002X", "B4 PF-739")]
    public void Where_the_form_asks_for_a_telephone_a_mobile_number_is_a_hint(string phone, string told) =>
        Assert.Equal(told, string.Join(", ", With(new FieldEntry("联系电话", FormField.ContactPhone, TestForms.Cell("B4", phone))).Told()));

    // 黔南 2024: one cell holds 联系人：胡某  联系电话：13800000000.
    [Fact]
    public void A_telephone_that_shares_its_cell_with_a_name_is_seen() => Assert.Equal(
        ["B4 PF-741"],
        With(new FieldEntry("联系人", FormField.Contact, TestForms.Cell("B4", "胡某")), new FieldEntry("联系电话", FormField.ContactPhone, TestForms.Cell("B4", "13800000000"))).Told());

    [Fact]
    public void A_quantity_is_no_telephone() => Assert.Empty(TestForms.Right().WithRow(0, "产出指标 养护里程 ≥ 13800000000 公里 13800000000 40 40").Told());

    [Fact]
    public void What_is_quoted_hides_the_number()
    {
        var finding = TestForms.Right().WithField(FormField.GoalExpected, "身份证号11010519491231002X").Findings().Single();
        Assert.Equal("110*************2X", finding.Value);
        Assert.DoesNotContain("19491231", finding.Message.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("11010519491231002X", true)]
    [InlineData("11010519491231002x", true)]
    [InlineData("110105194912310021", false)]
    [InlineData("110105194913310026", false)]
    [InlineData("1101051949123100", false)]
    [InlineData("A1010519491231002X", false)]
    public void An_identity_number_has_a_day_of_birth_and_a_check_character(string number, bool valid) => Assert.Equal(valid, IdentityNumber.YearOfBirth(number) is not null);

    private static EvaluationForm With(params FieldEntry[] fields)
    {
        var form = TestForms.Right();
        return form with { Fields = [.. form.Fields, .. fields] };
    }
}
