using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Places;

namespace ReportGen.Rendering.Json;

/// <summary>
/// Findings as SARIF 2.1.0, which many tools display. A workbook has no lines, so the sheet or cell stands as a logical location:
/// <c>file › sheet › B7</c>.
/// </summary>
public static class FindingsSarif
{
    /// <param name="json">Where to write.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="language">Of the sentences.</param>
    /// <param name="version">Of the program.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Finding> findings, Language language, string version)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(findings);
        var rules = findings.Select(f => f.Id).Distinct().Order(StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules, language, version);
        json.WriteString("language", language == Language.English ? "en" : "zh-CN");
        json.WriteStartArray("results");
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            WriteResult(json, finding, rules.IndexOf(finding.Id), FingerprintOf(finding, seen), language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, List<string> rules, Language language, string version)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ReportGen");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var id in rules)
        {
            WriteRule(json, FindingCatalogue.Of(id), language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, CatalogueEntry rule, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteText(json, "shortDescription", Said("title"));
        WriteText(json, "fullDescription", Said("message"));
        WriteText(json, "help", Said("next"));
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();

        string Said(string part) => Phrase.Of($"{rule.Id}.{part}").In(language);
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, int rule, string fingerprint, Language language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(finding.Severity));
        WriteText(json, "message", $"{finding.Message.In(language)} {finding.Next.In(language)}");
        json.WriteStartArray("locations");
        foreach (var place in finding.Also.Prepend(finding.Place)) WriteLocation(json, place);
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("place/v1", fingerprint);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("value", finding.Value);
        json.WriteString("expected", finding.Expected.In(language));
        json.WriteNumberOrNull("difference", finding.Difference);
        json.WriteString("basis", finding.Basis);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', place.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteEndObject();
        if (place.Sheet.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", place.Cell.Length > 0 ? place.Cell : place.Sheet);
            json.WriteString("fullyQualifiedName", place.ToString());
            json.WriteString("kind", place.Cell.Length > 0 ? "cell" : "sheet");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>The same for the same rule at the same place, in whatever language it is told and whatever else was found; the second of two counts on.</summary>
    private static string FingerprintOf(Finding finding, Dictionary<string, int> seen)
    {
        var key = $"{finding.Id}\n{finding.Place}";
        var count = seen[key] = seen.GetValueOrDefault(key) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..32] + FormattableString.Invariant($":{count}");
    }

    private static string LevelOf(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
