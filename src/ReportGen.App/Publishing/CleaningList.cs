using System.Text;
using System.Text.Json;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rendering.Json;
using ReportGen.Rules.Publishing;
using ReportGen.Workbooks.Inspection;

namespace ReportGen.App.Publishing;

/// <summary>清理清单 — what was taken out of which file, as text and for other programs.</summary>
internal static class CleaningList
{
    private const string Schema = "reportgen-cleaning/1";

    public static string Text(IEnumerable<CleaningResult> results, Language language)
    {
        var text = new StringBuilder();
        foreach (var result in results)
        {
            var key = result.Output.Length == 0 ? "clean.refused" : result.Stripped.IsEmpty ? "clean.nothing" : "clean.done";
            text.Append(AppPhrases.Of(key, ("file", result.File.Input.Name), ("count", result.Stripped.Length)).In(language)).Append('\n');
            foreach (var trace in result.Stripped)
            {
                text.Append("  ").Append(AppPhrases.Of("clean.line", ("place", PlaceIn(trace)), ("what", TraceFindings.Name(trace.Kind)), ("text", Text(trace, language))).In(language)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Text(FileTrace trace, Language language) =>
        PublicationCheck.Quoted(trace.Text) + (trace.Cells == 0 ? "" : AppPhrases.Of("clean.cells", ("count", trace.Cells)).In(language));

    public static byte[] Json(IReadOnlyList<CleaningResult> results, Language language) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteStartArray("files");
        foreach (var result in results)
        {
            json.WriteStartObject();
            json.WriteString("file", result.File.Input.Name);
            json.WriteString("output", result.Output);
            json.WriteStartArray("stripped");
            foreach (var trace in result.Stripped) WriteTrace(json, trace, language);
            json.WriteEndArray();
            IReadOnlyList<Finding> left = [.. result.File.Findings];
            FindingsJson.Write(json, left, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTrace(Utf8JsonWriter json, FileTrace trace, Language language)
    {
        json.WriteStartObject();
        json.WriteString("kind", trace.Kind.ToString());
        json.WriteString("what", TraceFindings.Name(trace.Kind).In(language));
        json.WriteString("part", trace.Part);
        json.WriteString("spot", trace.Spot);
        json.WriteString("text", PublicationCheck.Quoted(trace.Text));
        if (trace.Cells > 0) json.WriteNumber("cells", trace.Cells);
        json.WriteEndObject();
    }

    private static string PlaceIn(FileTrace trace) => trace.Spot.Length == 0 ? trace.Part : $"{trace.Part} › {trace.Spot}";
}
