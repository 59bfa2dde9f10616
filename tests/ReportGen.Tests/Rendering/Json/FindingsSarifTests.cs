using System.Text.Json;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Places;
using ReportGen.Rendering.Json;

namespace ReportGen.Tests.Rendering.Json;

/// <summary>The parts of SARIF 2.1.0 that readers of it stumble over.</summary>
public class FindingsSarifTests
{
    private static readonly Finding[] Some =
    [
        FindingCatalogue.Find("PF-601", new Place("局 属/a:b#1%.xlsx", "表'一", "J43"), ("total", 1m), ("sum", 2m), ("difference", 1m)),
        FindingCatalogue.Find("PF-104", new Place("乙.xlsx", "附表", ""), ("sheet", "附表")),
        FindingCatalogue.Find("PF-112", Place.OfFile("丙.xlsx")),
        FindingCatalogue.Find("PF-112", Place.OfFile("丙.xlsx")),
    ];

    [Theory]
    [InlineData(Language.Chinese, "zh-CN")]
    [InlineData(Language.English, "en")]
    public void Every_rule_is_described_and_every_result_names_its_rule(Language language, string code)
    {
        using var json = Written(Some, language);
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();

        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.Equal(code, run.GetProperty("language").GetString());
        Assert.Equal("ReportGen", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        Assert.Equal(["PF-104", "PF-112", "PF-601"], rules.Select(r => r.GetProperty("id").GetString()));
        Assert.All(rules, r => Assert.All(new[] { "shortDescription", "fullDescription", "help" }, part => Assert.NotEqual("", r.GetProperty(part).GetProperty("text").GetString())));
        Assert.All(rules, r => Assert.Contains(r.GetProperty("defaultConfiguration").GetProperty("level").GetString(), new[] { "error", "warning", "note" }));
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(Some.Length, results.Count);
        Assert.All(results, r => Assert.Equal(r.GetProperty("ruleId").GetString(), rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.All(results, r => Assert.NotEqual("", r.GetProperty("message").GetProperty("text").GetString()));
    }

    [Fact]
    public void A_file_s_name_is_a_relative_uri_and_its_cell_a_logical_location()
    {
        using var json = Written(Some, Language.Chinese);
        var places = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(r => r.GetProperty("locations")[0]).ToList();

        var uri = places[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.All(uri, c => Assert.True(char.IsAscii(c) && c is not (' ' or '#' or ':')));
        Assert.True(Uri.TryCreate(uri, UriKind.Relative, out _));
        Assert.Equal("局 属/a:b#1%.xlsx", Uri.UnescapeDataString(uri));
        Assert.Equal(("J43", "局 属/a:b#1%.xlsx › 表'一 › J43", "cell"), LogicalOf(places[0]));
        Assert.Equal(("附表", "乙.xlsx › 附表", "sheet"), LogicalOf(places[1]));
        Assert.False(places[2].TryGetProperty("logicalLocations", out _));
    }

    [Fact]
    public void A_fingerprint_is_the_same_in_every_language_and_run_and_each_result_has_its_own()
    {
        using var chinese = Written(Some, Language.Chinese);
        using var english = Written(Some[2..], Language.English);

        var prints = FingerprintsOf(chinese);
        Assert.Equal(4, prints.Distinct().Count());
        Assert.Equal(prints[2..], FingerprintsOf(english));
    }

    [Fact]
    public void Nothing_found_is_a_run_without_results()
    {
        using var json = Written([], Language.Chinese);

        Assert.Equal(0, json.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    private static (string?, string?, string?) LogicalOf(JsonElement location)
    {
        var logical = location.GetProperty("logicalLocations")[0];
        return (logical.GetProperty("name").GetString(), logical.GetProperty("fullyQualifiedName").GetString(), logical.GetProperty("kind").GetString());
    }

    private static List<string?> FingerprintsOf(JsonDocument json) =>
        [.. json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(r => r.GetProperty("partialFingerprints").GetProperty("place/v1").GetString())];

    private static JsonDocument Written(IReadOnlyList<Finding> findings, Language language) =>
        JsonDocument.Parse(JsonText.Write(json => FindingsSarif.Write(json, findings, language, "0.1.0")));
}
