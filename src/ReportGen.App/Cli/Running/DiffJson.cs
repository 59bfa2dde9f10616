using System.Text.Json;
using ReportGen.App.Differences;
using ReportGen.Model.Phrases;
using ReportGen.Rendering.Json;

namespace ReportGen.App.Cli.Running;

/// <summary>Two runs as JSON, as docs/diff.schema.json says.</summary>
internal static class DiffJson
{
    private const string Schema = "reportgen-diff/1";

    public static byte[] Write(RunDifference difference, Session session) => JsonText.Write(json =>
    {
        var words = new DiffWords(session);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteBoolean("same", difference.IsSame);
        WriteRun(json, "before", difference.Before);
        WriteRun(json, "after", difference.After);
        WriteCauses(json, "conditions", difference.Conditions, words);
        json.WriteStartArray("items");
        foreach (var item in difference.Changed) WriteItem(json, item, words, session.Language);
        json.WriteEndArray();
        WriteChanges(json, "overviews", difference.Overviews, words);
        json.WriteEndObject();
    });

    private static void WriteRun(Utf8JsonWriter json, string name, RunRecord run)
    {
        json.WriteStartObject(name);
        json.WriteString("program", run.Program);
        json.WriteNumber("inputs", run.Inputs.Length);
        json.WriteNumber("forms", run.Inputs.Sum(i => i.Forms.Length));
        json.WriteBoolean("hasRows", run.HasRows);
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, ItemDifference item, DiffWords words, Language language)
    {
        json.WriteStartObject();
        json.WriteString("match", Camel(item.Match.ToString()));
        WritePlace(json, "before", item.Before);
        WritePlace(json, "after", item.After);
        WriteChanges(json, "changes", item.Changes, words);
        WriteCells(json, item.Cells, language);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, string name, RunItem? item)
    {
        json.WritePropertyName(name);
        if (item is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("file", item.Input.File);
        json.WriteString("sheet", item.Form?.Sheet ?? "");
        json.WriteString("cell", item.Form?.Cell ?? "");
        json.WriteString("agency", item.Form?.Agency ?? "");
        json.WriteString("project", item.Form?.Project ?? "");
        json.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter json, string name, IEnumerable<Change> changes, DiffWords words)
    {
        json.WriteStartArray(name);
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", Camel(change.Kind.ToString()));
            json.WriteString("what", change.What);
            json.WriteString("row", change.Row);
            json.WriteString("file", change.File);
            json.WriteString("cell", change.Cell);
            json.WriteString("severity", change.Severity);
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            WriteCauses(json, "why", change.Why, words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCauses(Utf8JsonWriter json, string name, IEnumerable<Cause> causes, DiffWords words)
    {
        json.WriteStartArray(name);
        foreach (var cause in causes)
        {
            json.WriteStartObject();
            json.WriteString("kind", Camel(cause.Kind.ToString()));
            json.WriteString("what", cause.What);
            json.WriteString("kit", cause.Kit);
            json.WriteString("before", cause.Before);
            json.WriteString("after", cause.After);
            json.WriteString("text", words.Of(cause));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Null where nobody looked; where nobody could, the reason and no cells.</summary>
    private static void WriteCells(Utf8JsonWriter json, CellComparison? cells, Language language)
    {
        json.WritePropertyName("cells");
        if (cells is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("whyNot", cells.WhyNot.In(language));
        json.WriteStartArray("changed");
        foreach (var cell in cells.Cells)
        {
            json.WriteStartObject();
            json.WriteString("sheet", cell.Sheet);
            json.WriteString("cell", cell.Cell);
            json.WriteString("before", cell.Before);
            json.WriteString("after", cell.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
