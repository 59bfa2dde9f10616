using ReportGen.App.Kits;
using ReportGen.App.Narratives;
using ReportGen.Model.Narratives;
using ReportGen.Model.Phrases;

namespace ReportGen.Tests.App.Narratives;

public sealed class FigureYamlTests
{
    [Fact]
    public void A_figure_has_a_kind_and_the_cells_of_its_points()
    {
        var faults = new List<KitFault>();
        var figure = FigureYaml.Read("图.yaml", "图:\n  甲:\n    样式: 饼形\n    点:\n      乙: [\"上年T1[收入总计].决算数\", \"T1[收入总计].决算数\"]\n", faults)["甲"];
        Assert.Empty(faults);
        Assert.True(figure.IsPie);
        Assert.Equal([new FigureCell("T1", true, "收入总计", "决算数"), new FigureCell("T1", false, "收入总计", "决算数")], Assert.Single(figure.Points).Cells.ToArray());
    }

    [Theory]
    [InlineData("图:\n  甲:\n    样式: 环形\n    点:\n      乙: [\"T1[收入总计].决算数\"]\n", "环形")]
    [InlineData("图:\n  甲:\n    样式: 饼形\n    点:\n      乙: [\"T1收入总计\"]\n", "T1收入总计")]
    [InlineData("图:\n  甲:\n    样式: 饼形\n    颜色: 红\n    点:\n      乙: [\"T1[收入总计].决算数\"]\n", "颜色")]
    public void What_is_written_wrongly_is_told(string yaml, string told)
    {
        var faults = new List<KitFault>();
        FigureYaml.Read("图.yaml", yaml, faults);
        Assert.Contains(faults, f => f.What.In(Language.Chinese).Contains(told, StringComparison.Ordinal));
    }
}
