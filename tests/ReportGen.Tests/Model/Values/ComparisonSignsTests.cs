using ReportGen.Model.Values;

namespace ReportGen.Tests.Model.Values;

public sealed class ComparisonSignsTests
{
    [Theory]
    [InlineData("≥", Comparison.AtLeast)]
    [InlineData(" > = ", Comparison.AtLeast)]
    [InlineData("＜", Comparison.LessThan)]
    [InlineData("﹦", Comparison.Equal)]
    [InlineData("定 性", Comparison.Qualitative)]
    public void A_sign_is_known_in_every_width(string text, Comparison comparison) => Assert.Equal(comparison, ComparisonSigns.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("≥5")]
    [InlineData("正向")]
    [InlineData("004")]
    public void Anything_else_is_no_comparison(string text) => Assert.Null(ComparisonSigns.Find(text));
}
