using System.Text.Json;
using ReportGen.Model.Phrases;
using ReportGen.Model.Rollup;
using ReportGen.Rendering.Reports;

namespace ReportGen.Rendering.Json;

/// <summary>
/// The cells of a combined form as JSON: <c>cell, row, column, value, method, words, steps[], parts[{agency, text, value, money, file, sheet, cell}]</c>;
/// <c>cell</c> is empty where the written form has no place for it.
/// </summary>
public static class RollupJson
{
    /// <summary>The version of the shape; it changes when a reader of the old shape would fail.</summary>
    public const string Schema = "reportgen-rollup/1";

    public static void Write(Utf8JsonWriter json, IEnumerable<(RolledCell Cell, string Address)> cells, Language language)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(cells);
        json.WriteStartArray("cells");
        foreach (var (cell, address) in cells)
        {
            json.WriteStartObject();
            json.WriteString("cell", address);
            json.WriteString("row", cell.Row);
            json.WriteString("column", cell.Column);
            json.WriteString("value", cell.Value.Text);
            json.WriteString("method", cell.Method.ToString());
            json.WriteString("words", RollupWorkbook.MethodOf(cell, language));
            json.WriteStartArray("steps");
            foreach (var step in cell.Steps)
            {
                json.WriteStringValue(step.In(language));
            }

            json.WriteEndArray();
            WriteParts(json, cell);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteParts(Utf8JsonWriter json, RolledCell cell)
    {
        json.WriteStartArray("parts");
        foreach (var part in cell.Parts)
        {
            json.WriteStartObject();
            json.WriteString("agency", part.Agency);
            json.WriteString("text", part.Entry.Text);
            json.WriteNumberOrNull("value", part.Value);
            json.WriteNumberOrNull("money", part.Money);
            json.WriteString("file", part.Entry.Place.File);
            json.WriteString("sheet", part.Entry.Place.Sheet);
            json.WriteString("cell", part.Entry.Place.Cell);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
