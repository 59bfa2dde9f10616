using System.Text.Json;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;

namespace ReportGen.Rendering.Json;

/// <summary>
/// Findings as SARIF 2.1.0, which many tools display. A workbook has no lines, so the cell stands as a logical location: <c>'表'!B7</c>.
/// </summary>
public static class FindingsSarif
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Finding> findings, Language language, string version)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(findings);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ReportGen");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var id in findings.Select(f => f.Id).Distinct().Order(StringComparer.Ordinal))
        {
            WriteRule(json, id, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var finding in findings)
        {
            WriteResult(json, finding, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, string id, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteStartObject("shortDescription");
        json.WriteString("text", Phrase.Of(id + ".title").In(language));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, Language language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteString("level", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
        json.WriteStartObject("message");
        json.WriteString("text", $"{finding.Message.In(language)} {finding.Next.In(language)}");
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', finding.Place.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteEndObject();
        if (finding.Place.Sheet.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", $"'{finding.Place.Sheet.Replace("'", "''", StringComparison.Ordinal)}'!{finding.Place.Cell}");
            json.WriteString("kind", finding.Place.Cell.Length > 0 ? "cell" : "sheet");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("value", finding.Value);
        json.WriteString("expected", finding.Expected.In(language));
        json.WriteNumberOrNull("difference", finding.Difference);
        json.WriteString("basis", finding.Basis);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
