using ReportGen.Model.Values;
using ReportGen.Rules.TieOuts;

namespace ReportGen.Tests.Rules.TieOuts;

/// <summary>Formulas as tie-outs.yaml writes them.</summary>
public class FormulaParserTests
{
    [Fact]
    public void Both_sides_with_signs_rows_and_columns()
    {
        var formula = FormulaParser.Parse("T3[合计].本年支出合计 - T4[本年支出合计].合计 ≤ 上年T1[年末结转和结余、结余分配].决算数")!;

        Assert.Equal(Comparison.AtMost, formula.Comparison);
        Assert.Equal([(1, "T3"), (-1, "T4")], formula.Left.Select(t => (t.Sign, t.Table)));
        Assert.Equal(("T1", true, "决算数"), (formula.Right[0].Table, formula.Right[0].IsPrevious, formula.Right[0].Column));
        Assert.Equal("年末结转和结余 结余分配", string.Join(' ', formula.Right[0].Rows));
    }

    [Theory]
    [InlineData("T1[甲].乙 ＝ T2[丙].丁/戊", Comparison.Equal)]
    [InlineData("T1[甲].乙 ≥ T2[丙].丁", Comparison.AtLeast)]
    [InlineData("T7[因公出国（境）费].决算数 ≥ T6[30212].决算数", Comparison.AtLeast)]
    public void The_signs_that_stand_between_sides(string text, Comparison comparison) => Assert.Equal(comparison, FormulaParser.Parse(text)!.Comparison);

    [Theory]
    [InlineData("")]
    [InlineData("T1[甲].乙")]
    [InlineData("T1[甲].乙 = T2[丙].丁")]
    [InlineData("T1[甲].乙 ＝ T2[丙].丁 ＝ T3[戊].己")]
    [InlineData("T1[甲] ＝ T2[丙].丁")]
    [InlineData("T1甲.乙 ＝ T2[丙].丁")]
    [InlineData("T1[甲].乙 ＝ T2[丙].丁 + 戊")]
    public void What_is_no_formula_is_refused(string text) => Assert.Null(FormulaParser.Parse(text));

    [Fact]
    public void Rows_to_repeat_for_name_no_column()
    {
        Assert.Equal(["T3", "T1"], FormulaParser.ParseRows("T3[类]+T1[类]")!.Value.Select(t => t.Table));
        Assert.Null(FormulaParser.ParseRows("T3类"));
    }
}
