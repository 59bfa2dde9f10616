using ReportGen.Model.Narratives;
using ReportGen.Rendering.Narratives;

namespace ReportGen.Tests.Rendering.Narratives;

public sealed class BareHeadingsTests
{
    [Theory]
    [InlineData("# 一|文", "# 一|文")]
    [InlineData("# 一", "")]
    [InlineData("# 一|## 二", "")]
    [InlineData("# 一|## 二|## 三|文", "# 一|## 三|文")]
    [InlineData("# 一|文|## 二|### 三", "# 一|文")]
    [InlineData("文", "文")]
    [InlineData("# 一|【图 甲】", "# 一|【图 甲】")]
    [InlineData("### 一|## 二|文", "## 二|文")]
    public void A_heading_stays_where_something_stands_below_it(string lines, string kept) => Assert.Equal(kept, Kept(lines));

    [Theory]
    [InlineData("# 一;## 二|文", "# 一;## 二|文")]
    [InlineData("# 一|## 二;## 三", "")]
    [InlineData("## 一;# 二|文", "# 二|文")]
    public void What_stands_below_may_be_in_another_section(string lines, string kept) => Assert.Equal(kept, Kept(lines));

    private static string Kept(string text) => string.Join(
        ';',
        BareHeadings.Without(text.Split(';').Select(s => new NarrativeSection("节", [.. s.Split('|').Select(Line)]))).Select(s => string.Join('|', s.Lines.Select(l => l.Marked))));

    private static NarrativeLine Line(string text)
    {
        var level = text.TakeWhile(c => c == '#').Count();
        return level > 0 ? new NarrativeLine(NarrativeLineKind.Heading, level, text[(level + 1)..], [])
            : text.StartsWith("【图 ", StringComparison.Ordinal) ? new NarrativeLine(NarrativeLineKind.Figure, 0, text[3..^1], [])
            : new NarrativeLine(NarrativeLineKind.Paragraph, 0, text, []);
    }
}
