using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;

namespace ReportGen.Tests.Model.Phrases;

public sealed partial class PhraseTablesTests
{
    public static TheoryData<string> Keys => [.. Phrasebook.Standard.Keys(Language.Chinese)];

    public static TheoryData<string> Ids => [.. FindingCatalogue.All.Select(e => e.Id)];

    [Fact]
    public void Both_languages_have_the_same_keys() => Assert.Equal(
        Phrasebook.Standard.Keys(Language.Chinese).Order(StringComparer.Ordinal),
        Phrasebook.Standard.Keys(Language.English).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Keys))]
    public void Both_languages_have_the_same_placeholders(string key) => Assert.Equal(Placeholders(key, Language.Chinese), Placeholders(key, Language.English));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_finding_has_a_title_a_message_and_a_next_step(string id)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.All(new[] { "title", "message", "next" }, part => Assert.NotEmpty(Phrasebook.Standard.Pattern($"{id}.{part}", language)));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_finding_has_a_basis(string id) => Assert.NotEmpty(FindingCatalogue.Of(id).Basis);

    [Fact]
    public void Every_finding_phrase_belongs_to_a_finding() => Assert.All(
        Phrasebook.Standard.Keys(Language.Chinese).Where(k => k.StartsWith("PF-", StringComparison.Ordinal)),
        key => Assert.Equal(key[..6], FindingCatalogue.Of(key[..6]).Id));

    [Theory]
    [InlineData("PF-101", "kit", "found", "matched", "missing", "total")]
    [InlineData("PF-102", "label", "guess")]
    [InlineData("PF-103", "text")]
    [InlineData("PF-104", "sheet")]
    [InlineData("PF-105", "label", "text")]
    [InlineData("PF-106", "sheet")]
    [InlineData("PF-107")]
    [InlineData("PF-108")]
    [InlineData("PF-109", "text")]
    [InlineData("PF-125", "count", "first", "last", "text")]
    [InlineData("PF-208", "area")]
    [InlineData("PF-409", "unit", "money")]
    [InlineData("PF-115", "limit")]
    [InlineData("PF-114", "format")]
    [InlineData("PF-119", "reason")]
    [InlineData("PF-120", "ending", "kind")]
    [InlineData("PF-121", "text", "area")]
    [InlineData("PF-122", "lines", "text")]
    [InlineData("PF-123")]
    [InlineData("PF-124", "limit")]
    [InlineData("PF-904", "what")]
    [InlineData("PF-118", "reason")]
    [InlineData("PF-901", "what")]
    [InlineData("PF-903", "reason")]
    public void What_other_rooms_report_takes_exactly_the_agreed_arguments(string id, params string[] arguments) => Assert.Equal(
        arguments.Order(StringComparer.Ordinal),
        Placeholders(id + ".message", Language.Chinese).Union(Placeholders(id + ".next", Language.Chinese)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Placeholders(string key, Language language) =>
        Placeholder().Matches(Phrasebook.Standard.Pattern(key, language)).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex Placeholder();
}
