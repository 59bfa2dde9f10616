using ReportGen.App.Kits;
using ReportGen.App.Narratives;
using ReportGen.Model.Phrases;
using ReportGen.Rendering.Documents;

namespace ReportGen.Tests.App.Narratives;

/// <summary>版式 of an outline: what is not written stays official, what is written wrongly is told.</summary>
public sealed class PaperYamlTests
{
    [Fact]
    public void What_is_not_written_stays_as_it_is()
    {
        var (paper, faults) = Read("");

        Assert.Empty(faults);
        Assert.Equal(PaperStyle.Official.Headings.ToArray(), paper.Headings.ToArray());
        Assert.Equal(PaperStyle.Official with { Headings = paper.Headings }, paper);
    }

    [Fact]
    public void Margins_faces_and_sizes_can_be_set()
    {
        var (paper, faults) = Read("""
              页边距: {上: 25.4, 左: 30}
              行距: 30
              页码: 居中
              正文: {字体: 宋体, 字号: 小四}
              二级标题: {加粗: 是}
              自评表字号: 8.5
            """);

        Assert.Empty(faults);
        Assert.Equal(new PageMargins(25.4m, 26, 35, 30), paper.Margins);
        Assert.Equal((30m, false), (paper.LinePitch, paper.NumbersOutside));
        Assert.Equal(new TextFace("宋体", 12), paper.Body);
        Assert.Equal(new TextFace("黑体", 16) { Bold = true }, paper.Headings[1]);
        Assert.Equal(8.5m, paper.FormPrint);
    }

    [Theory]
    [InlineData("  行距: 很宽\n", "行距")]
    [InlineData("  行距: 3\n", "10—60")]
    [InlineData("  页边距: {上: 37毫米}\n", "页边距·上")]
    [InlineData("  正文: {字号: 大}\n", "正文·字号")]
    [InlineData("  正文: {颜色: 红}\n", "颜色")]
    [InlineData("  页码: 左边\n", "外侧、居中")]
    [InlineData("  正文: {加粗: 对}\n", "是、否")]
    [InlineData("  六级标题: {字号: 小四}\n", "六级标题")]
    public void What_is_written_wrongly_is_told(string yaml, string told) =>
        Assert.Contains(Read(yaml).Faults, f => f.What.In(Language.Chinese).Contains(told, StringComparison.Ordinal));

    private static (PaperStyle Paper, List<KitFault> Faults) Read(string yaml)
    {
        var faults = new List<KitFault>();
        var head = "编号: 甲\n名称: 甲\n年度: 2023\n套表: [x]\n来源: {文件: 甲, 核实程度: 实例}\n部分: [概况]\n措辞: {自称: 单位}\n";
        return (OutlineYaml.Read("outline.yaml", "甲", head + (yaml.Length == 0 ? "" : "版式:\n" + yaml), faults).Paper, faults);
    }
}
