using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Rules.Publishing;

namespace ReportGen.Tests.Rules.Publishing;

/// <summary>Lists of persons in tables, and what stands below or beside such a label without being a name.</summary>
public class NamesInTablesTests
{
    [Theory]
    [InlineData("姓名", Severity.Error)]
    [InlineData("受助学生姓名：", Severity.Error)]
    [InlineData("救助\n对象", Severity.Error)]
    [InlineData("经办人", Severity.Warning)]
    [InlineData("项目负责人", Severity.Warning)]
    public void A_column_of_names_is_one_finding_with_all_its_cells(string label, Severity severity)
    {
        var finding = Assert.Single(Found([label, "金额"], ["王小明", "500"], ["李 红", "300"], ["欧阳示例", "200"]));

        Assert.Equal((severity, "A2"), (finding.Severity, finding.Place.Cell));
        Assert.Equal(["A3", "A4"], finding.Also.Select(p => p.Cell));
    }

    [Theory]
    [InlineData("联系人", "王小明 0830-0000000")]
    [InlineData("经办人员", "王小明、李小红")]
    [InlineData("户主", "阿依·示例")]
    [InlineData("姓名", "于小明")]
    public void A_name_beside_its_label_is_told(string label, string value) => Assert.Equal("B1", Assert.Single(Found([label, value])).Place.Cell);

    [Fact]
    public void Who_answers_for_a_form_stands_where_the_form_asks() => Assert.Empty(Found(["项目负责人", "王小明", "联系电话", "0830-0000000"], ["实施单位", "某某局"]));

    [Theory]
    [InlineData("姓名", "张某某")]
    [InlineData("姓名", "王**")]
    [InlineData("联系人", "办公室")]
    [InlineData("联系人", "安全科")]
    [InlineData("救助对象", "困难群众")]
    [InlineData("补助对象", "高校毕业生")]
    [InlineData("培训人员", "全体人员")]
    [InlineData("补贴对象", "农业大户")]
    [InlineData("救助对象", "120")]
    [InlineData("责任人", "项目经理")]
    [InlineData("救助对象满意度", "王小明")]
    public void What_is_no_name_is_not(string label, string below)
    {
        Assert.Empty(Found([label], [below]));
        Assert.Empty(Found([label, below]));
    }

    [Fact]
    public void A_list_ends_where_the_next_label_begins()
    {
        var finding = Assert.Single(Found(["姓名"], ["王小明"], ["合计"], ["李小红"], ["备注单位"], ["负责人"], ["方面"]));

        Assert.Equal(["A4"], finding.Also.Select(p => p.Cell));
    }

    [Theory]
    [InlineData(Severity.Warning, "王小明")]
    [InlineData(Severity.Warning, "王小明", "王 小明")]
    [InlineData(Severity.Error, "王小明", "李小红")]
    [InlineData(Severity.Error, "王小明、李小红")]
    public void Two_persons_make_a_list(Severity severity, params string[] names) =>
        Assert.Equal(severity, Assert.Single(Found([["姓名"], .. names.Select(n => new[] { n })])).Severity);

    [Fact]
    public void Persons_under_the_same_label_in_several_places_are_a_list() =>
        Assert.Equal([Severity.Error, Severity.Error], Found(["姓名", "王小明"], ["金额", "500"], ["姓名", "李小红"]).Select(f => f.Severity));

    [Fact]
    public void Tables_do_not_mix() => Assert.Empty(PublicationCheck.Find([At("姓名", 1, 1, 1), At("王小明", 2, 2, 1)], 2023));

    private static IEnumerable<Finding> Found(params string[][] rows) =>
        PublicationCheck.Find(rows.SelectMany((cells, r) => cells.Select((text, c) => At(text, 1, r + 1, c + 1))), 2023).Where(f => f.Id == "PF-888");

    private static PublishedText At(string text, int table, int row, int column) =>
        new(text, new Place("附表.xlsx", "表", $"{(char)('A' + column - 1)}{row}")) { IsCell = true, Cell = new TableCell(table, row, column) };
}
