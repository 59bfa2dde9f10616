using ReportGen.Workbooks.Layout;

namespace ReportGen.Tests.Workbooks.Layout;

public class CellTemplateTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("项目名称", "'项目名称'")]
    [InlineData("{{项目名称}}", "<项目名称>")]
    [InlineData("项目负责人：{{项目负责人}}", "'项目负责人：'<项目负责人>")]
    [InlineData("（{{年度}}年度）", "'（'<年度>'年度）'")]
    [InlineData("{{一}}{{二}}", "<一><二>")]
    [InlineData("{{一}}和{{二}}。", "<一>'和'<二>'。'")]
    [InlineData("｛｛项目名称｝｝", "<项目名称>")]
    [InlineData("｛{项目名称}｝", "<项目名称>")]
    [InlineData("{{项目名称｝｝：｛｛年度}}", "<项目名称>'：'<年度>")]
    [InlineData("{{\n项目名称\n}}", "<项目名称>")]
    [InlineData("{单个}", "'{单个}'")]
    [InlineData("后面}}", "'后面}}'")]
    public void Text_and_markers_stay_in_order(string drawn, string parts)
    {
        var template = Parse(drawn, out var faults);
        Assert.Equal(parts, Picture(template));
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("{{项目名称", "{{项目名称")]
    [InlineData("一{{项目名称}二", "{{项目名称}二")]
    [InlineData("{{}}", "{{}}")]
    [InlineData("{{ | 100}}", "{{ | 100}}")]
    [InlineData("{{{项目名称}}}", "{{{项目名称}}")]
    [InlineData("{{项目 {{年度}}", "{{项目 {{年度}}")]
    [InlineData("{{资金[总额}}", "{{资金[总额}}")]
    public void A_broken_marker_is_told_and_stays_text(string drawn, string fault)
    {
        var template = Parse(drawn, out var faults);
        Assert.Equal([fault], faults);
        Assert.Equal(drawn, template.Prefix);
        Assert.True(template.IsLabel);
    }

    [Fact]
    public void All_broken_markers_of_a_cell_are_told_and_the_good_ones_kept()
    {
        var template = Parse("甲{{}}乙{{年度}}丙{{[]}}丁{{", out var faults);
        Assert.Equal(["{{}}", "{{[]}}", "{{"], faults);
        Assert.Equal("'甲{{}}乙'<年度>'丙{{[]}}丁{{'", Picture(template));
    }

    [Fact]
    public void Printed_text_before_and_behind_the_markers_is_known()
    {
        var template = Parse("负责人：{{负责人}}（签字）", out _);
        Assert.Equal(("负责人：", "（签字）", false), (template.Prefix, template.Suffix, template.IsLabel));
        Assert.Equal(["负责人"], template.Markers.Select(m => m.Name));
        Assert.False(Parse("", out _).IsLabel);
    }

    private static CellTemplate Parse(string drawn, out List<string> faults)
    {
        var found = new List<string>();
        var template = CellTemplate.Parse(drawn, found.Add);
        faults = found;
        return template;
    }

    private static string Picture(CellTemplate template) => string.Concat(template.Parts.Select(p => p.Marker is null ? $"'{p.Text}'" : $"<{p.Marker}>"));
}
