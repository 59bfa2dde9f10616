using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;

namespace ReportGen.Tests.Findings;

/// <summary>Every finding of the catalogue can happen, and what docs/findings.md shows for it is what the program says then.</summary>
public class FindingExamplesTests
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerOptions.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Ids => [.. FindingExamples.All.Keys];

    [Fact]
    public void Every_id_has_an_example_and_every_example_an_id() =>
        Assert.Equal(FindingCatalogue.All.Select(e => e.Id), FindingExamples.All.Keys);

    [Theory]
    [InlineData(Language.Chinese, "examples.zh.json")]
    [InlineData(Language.English, "examples.en.json")]
    public void The_examples_of_the_catalogue_are_what_happens(Language language, string file)
    {
        var happened = FindingExamples.All.ToDictionary(e => e.Key, e => Of(e.Value().First(f => f.Id == e.Key), language));
        if (happened.OrderBy(e => e.Key, StringComparer.Ordinal).SequenceEqual(FindingExample.All(language))) return;

        Directory.CreateDirectory(Received);
        File.WriteAllText(Path.Combine(Received, file), JsonSerializer.Serialize(happened, Readable) + "\n", new UTF8Encoding(false));
        var differing = happened.Where(e => FindingExample.All(language).GetValueOrDefault(e.Key) != e.Value).Select(e => e.Key);
        Assert.Fail($"examples differ: {string.Join(' ', differing)}\nif they are right: tests/approve.sh findings, then build again and reportgen findings > docs/findings.md");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_example_shows_its_finding_once(string id)
    {
        var findings = FindingExamples.All[id]().ToList();

        // Several labels or cells may share a fault; a fault and its consequences told side by side would be a cascade.
        Assert.Contains(findings, f => f.Id == id);
        Assert.Empty(findings.Select(f => f.Id).Distinct().Except([id, .. FindingExamples.Companions.GetValueOrDefault(id, [])]));
    }

    private static string Received => Repository.File("tests", "cases", "findings", "received");

    private static FindingExample Of(Finding finding, Language language) =>
        new(finding.Place.ToString(), finding.Value, finding.Message.In(language));
}
