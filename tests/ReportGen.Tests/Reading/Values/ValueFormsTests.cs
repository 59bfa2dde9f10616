using System.Text.RegularExpressions;
using ReportGen.Reading.Values;

namespace ReportGen.Tests.Reading.Values;

/// <summary>docs/数值写法.md says how values may be written and how they are read. Every line of it is true.</summary>
public sealed partial class ValueFormsTests
{
    public static IEnumerable<object[]> Lines => File.ReadLines(Repository.File("docs", "数值写法.md"))
        .Select(line => Row().Match(line))
        .Where(m => m.Success)
        .Select(m => new object[] { m.Groups[1].Value, m.Groups[2].Value });

    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_line_of_the_manual_is_read_as_it_says(string text, string reading) => Assert.Equal(reading, FigureNotation.Of(FigureParser.Parse(text)));

    [Fact]
    public void The_manual_tells_both_what_is_read_and_what_is_not()
    {
        Assert.True(Lines.Count() > 100);
        Assert.True(Lines.Count(l => ((string)l[1]).StartsWith('?')) > 15);
    }

    [GeneratedRegex("^\\| `([^`]+)` \\| `([^`]+)` \\|")]
    private static partial Regex Row();
}
