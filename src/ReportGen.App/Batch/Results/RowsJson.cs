using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Rendering.Json;

namespace ReportGen.App.Batch.Results;

/// <summary>The rows of a form in run.json, a line for each: in the usual layout they would make it five times as long.</summary>
internal static class RowsJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<RowResult> rows)
    {
        using var lines = new MemoryStream();
        lines.WriteByte((byte)'[');
        foreach (var row in rows)
        {
            lines.Write(lines.Length > 1 ? ",\n            "u8 : "\n            "u8);
            using var line = new Utf8JsonWriter(lines, JsonText.Compact);
            WriteRow(line, row);
        }

        lines.Write(rows.IsEmpty ? "]"u8 : "\n          ]"u8);
        json.WritePropertyName("rows");
        json.WriteRawValue(lines.GetBuffer().AsSpan(0, (int)lines.Length));
    }

    private static void WriteRow(Utf8JsonWriter json, RowResult row)
    {
        json.WriteStartObject();
        if (row.IsExecution) json.WriteBoolean("execution", true);
        json.WriteString("cell", row.Cell);
        json.WriteString("name", row.Name);
        json.WriteString("target", row.Target);
        json.WriteString("actual", row.Actual);
        json.WriteNumberOrNull("weight", row.Weight);
        json.WriteNumberOrNull("self", row.Self);
        json.WriteNumberOrNull("rule", row.Rule);
        json.WriteEndObject();
    }
}
