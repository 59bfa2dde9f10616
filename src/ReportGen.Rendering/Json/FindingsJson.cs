using System.Text.Json;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;

namespace ReportGen.Rendering.Json;

/// <summary>Findings as JSON: <c>id, severity, file, sheet, cell, also, message, value, expected, difference, basis, next</c>.</summary>
public static class FindingsJson
{
    /// <summary>The version of the shape; it changes when a reader of the old shape would fail.</summary>
    public const string Schema = "reportgen-findings/1";

    public static void Write(Utf8JsonWriter json, IEnumerable<Finding> findings, Language language)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(findings);
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Id);
            json.WriteString("severity", Word(finding.Severity));
            json.WriteString("file", finding.Place.File);
            json.WriteString("sheet", finding.Place.Sheet);
            json.WriteString("cell", finding.Place.Cell);
            json.WriteStartArray("also");
            foreach (var place in finding.Also) json.WriteStringValue(place.Cell);
            json.WriteEndArray();
            json.WriteString("message", finding.Message.In(language));
            json.WriteString("value", finding.Value);
            json.WriteString("expected", finding.Expected.In(language));
            json.WriteNumberOrNull("difference", finding.Difference);
            json.WriteString("basis", finding.Basis);
            json.WriteString("next", finding.Next.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The severity as programs read it.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Hint => "hint",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}
