using ReportGen.Model.Narratives;

namespace ReportGen.Rendering.Json;

/// <summary>A narrative as JSON: sections with their lines, each with the pieces that come from cells.</summary>
public static class NarrativeJson
{
    /// <summary>The version of the shape; it changes when a reader of the old shape would fail.</summary>
    public const string Schema = "reportgen-narrative/1";

    public static byte[] Write(NarrativeText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("outline", text.Outline.Id);
            json.WriteStartArray("sections");
            foreach (var section in text.Sections)
            {
                json.WriteStartObject();
                json.WriteString("name", section.Name);
                json.WriteString("heading", section.Heading);
                json.WriteStartArray("lines");
                foreach (var line in section.Lines) WriteLine(json, line);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteLine(System.Text.Json.Utf8JsonWriter json, NarrativeLine line)
    {
        json.WriteStartObject();
        json.WriteString("kind", line.Kind.ToString().ToLowerInvariant());
        json.WriteNumber("level", line.Level);
        json.WriteString("text", line.Text);
        json.WriteStartArray("pieces");
        foreach (var piece in line.Pieces)
        {
            json.WriteStartObject();
            json.WriteNumber("start", piece.Start);
            json.WriteNumber("length", piece.Length);
            json.WriteString("text", line.Text.AsSpan(piece.Start, piece.Length));
            json.WriteStartArray("places");
            foreach (var place in piece.Places)
            {
                json.WriteStartObject();
                json.WriteString("file", place.File);
                json.WriteString("sheet", place.Sheet);
                json.WriteString("cell", place.Cell);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
