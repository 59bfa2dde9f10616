using ReportGen.Model.Values;

namespace ReportGen.Tests.Model.Values;

public sealed class ShortenedTests
{
    [Theory]
    [InlineData("经费", 2, "经费")]
    [InlineData("辅警经费", 2, "辅警……")]
    [InlineData("𠮷野", 1, "……")]
    [InlineData("张𠮷", 2, "张……")]
    [InlineData("", 0, "")]
    public void A_text_is_cut_between_characters(string text, int longest, string expected) => Assert.Equal(expected, Shortened.To(text, longest));
}
