using System.Text.RegularExpressions;

namespace ReportGen.Tests.Narratives;

/// <summary>
/// The sentence patterns of two published texts (tests/cases/narrative-patterns.csv): each is written from data, as its fragment shows, or it says why not.
/// </summary>
public sealed partial class PublishedPatternsTests
{
    private static readonly Lazy<IReadOnlyList<Pattern>> Listed = new(() =>
        [.. File.ReadLines(Repository.File("tests", "cases", "narrative-patterns.csv")).Skip(1).Select(l => l.Split(';')).Select(c => new Pattern(c[0], c[1], c[2].Replace("\\n", "\n", StringComparison.Ordinal), c[3]))]);

    private static readonly Lazy<string> Panzhihua = new(() => Cli.Run("narrative", Repository.File("examples", "disclosure")).Out);

    private static readonly Lazy<string> Luzhou = new(() => NarrativeCase.Printed(NarrativeCase.Render(NarrativeCase.Read(NarrativeCase.LuzhouFigures), "sichuan-2023").Text));

    public static TheoryData<string, string, string> Written
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var p in Listed.Value.Where(p => p.Fragment.Length > 0)) data.Add(p.Case, p.Id, p.Fragment);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void A_pattern_is_written_from_data(string unit, string id, string fragment)
    {
        Assert.NotEmpty(id);
        Assert.Contains(fragment, (unit == "luzhou-2023" ? Luzhou : Panzhihua).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_not_written_says_why() => Assert.All(Listed.Value, p => Assert.True(p.Fragment.Length > 0 != p.WhyNot.Length > 0, $"{p.Case} {p.Id}"));

    [SkippableTheory]
    [InlineData("panzhihua-2020")]
    [InlineData("luzhou-2023")]
    public void No_pattern_is_forgotten(string unit)
    {
        var file = SharedCases.Folder("cases", unit, "patterns.md");
        MustRun.SkipUnless(File.Exists(file), "shared cases");
        Assert.Equal(File.ReadLines(file).Select(l => Id().Match(l).Groups[1].Value).Where(id => id.Length > 0).Order(StringComparer.Ordinal), Listed.Value.Where(p => p.Case == unit).Select(p => p.Id).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| (A?\d+\.\w+) \|", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    private sealed record Pattern(string Case, string Id, string Fragment, string WhyNot);
}
