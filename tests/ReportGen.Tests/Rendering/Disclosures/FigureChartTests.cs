using System.Collections.Immutable;
using ReportGen.App.Narratives;
using ReportGen.Model.Narratives;
using ReportGen.Rendering.Disclosures;
using ReportGen.Rules.Publishing.Masking;
using ReportGen.Tests.Accounts;
using ReportGen.Workbooks.Charts;

namespace ReportGen.Tests.Rendering.Disclosures;

public sealed class FigureChartTests
{
    private static readonly ImmutableDictionary<string, FigureDefinition> Figures = NarrativeLibrary.Load(Templates.Root).Figures;

    [Fact]
    public void Every_figure_of_the_templates_is_defined_and_can_be_drawn_from_the_example()
    {
        var accounts = AccountsExample.Panzhihua();
        var named = Directory.GetFiles(Path.Combine(Templates.Root, "narratives"), "*.sbn", SearchOption.AllDirectories).SelectMany(File.ReadLines)
            .Where(l => l.StartsWith("【图 ", StringComparison.Ordinal)).Select(l => l.Trim()[3..^1]).Distinct().ToList();

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.NotNull(FigureChart.Of(Figures[name], accounts)));
    }

    // 攀枝花 2020: 收、支总计8414.20, 1352.84 less than the year before.
    [Fact]
    public void Columns_show_both_years_with_their_cells()
    {
        var figure = FigureChart.Of(Figures["收、支决算总计变动情况图"], AccountsExample.Panzhihua())!;
        Assert.Equal(["2019年", "2020年"], figure.Chart.Categories.ToArray());
        Assert.Equal([9767.04m, 8414.20m], figure.Chart.Series[0].Values.ToArray());
        Assert.Equal(["收入总计.决算数", "收入总计.决算数"], figure.Places.Select(p => p.Cell));
        Assert.Equal((ChartKind.Column, "万元"), (figure.Chart.Kind, figure.Chart.Unit));
    }

    [Fact]
    public void Slices_of_nothing_are_left_out_and_every_class_is_one()
    {
        Assert.Equal(["一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "其他收入"], FigureChart.Of(Figures["收入决算结构图"], AccountsExample.Panzhihua())!.Chart.Categories.ToArray());
        Assert.Equal(["公共安全支出", "社会保障和就业支出", "住房保障支出"], FigureChart.Of(Figures["一般公共预算财政拨款支出决算结构"], AccountsExample.Panzhihua())!.Chart.Categories.ToArray());
    }

    [Fact]
    public void Columns_that_lack_a_year_are_not_drawn()
    {
        var first = AccountsExample.Panzhihua() with { Previous = [] };
        Assert.Null(FigureChart.Of(Figures["收、支决算总计变动情况图"], first));
        Assert.NotNull(FigureChart.Of(Figures["收入决算结构图"], first));
    }

    [Theory]
    [InlineData("收、支决算总计变动情况图", "T1 | 收入总计 | 决算数")]
    [InlineData("收、支决算总计变动情况图", "上年T1 | 收入总计 | 决算数")]
    [InlineData("收入决算结构图", "T1 | 其他收入 | 决算数")]
    [InlineData("一般公共预算财政拨款支出决算结构", "T5 | 221 | 合计")]
    public void A_figure_with_a_masked_amount_is_not_drawn(string figure, string list)
    {
        var masked = PublicationMask.Apply(AccountsExample.Panzhihua(), [], MaskList.Parse(list), "清单.txt", []);
        Assert.DoesNotContain(masked.Findings, f => f.Id == "PF-898");
        Assert.Null(FigureChart.Of(Figures[figure], masked.Accounts));
    }

    [Fact]
    public void Slices_of_a_table_that_was_not_handed_in_are_no_slices_of_zero()
    {
        var accounts = AccountsExample.Panzhihua();
        Assert.Null(FigureChart.Of(Figures["支出决算结构图"], accounts with { Tables = accounts.Tables.Remove(accounts["T3"]!) }));
        Assert.Null(FigureChart.Of(Figures["支出决算结构图"], accounts.With("T3|合计|基本支出=0; T3|合计|项目支出=0"))!.Chart.Drawn);
    }

    [Theory]
    [InlineData("sichuan-2020", "9767.04", "95.32%")]
    [InlineData("sichuan-2023", "9,767.04", "95.3%")]
    [InlineData("mof-standard", "9767.04", "95.32%")]
    public void Numbers_are_written_as_the_text_of_the_outline_writes_them(string outline, string amount, string share)
    {
        var (accounts, chosen) = (AccountsExample.Panzhihua(), NarrativeLibrary.Load(Templates.Root).Find(outline));
        var columns = FigureChart.Of(Figures["收、支决算总计变动情况图"], accounts, chosen)!.Chart;
        Assert.Equal(amount, columns.Show(columns.Series[0].Values[0]));
        Assert.Equal(share, FigureChart.Of(Figures["收入决算结构图"], accounts, chosen)!.Chart.ShowShare(0));
    }

    [Fact]
    public void The_first_cell_with_an_amount_is_taken()
    {
        var point = new FigurePoint("甲", [new FigureCell("没有", false, "甲", "乙"), new FigureCell("T1", false, "没有", "决算数"), new FigureCell("T1", false, "收入总计", "决算数")]);
        var figure = FigureChart.Of(new FigureDefinition("图", IsPie: true, [point]), AccountsExample.Panzhihua())!;
        Assert.Equal([8414.20m], figure.Chart.Series[0].Values.ToArray());
    }
}
