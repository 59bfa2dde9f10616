using System.Text.Json;
using ReportGen.Rendering.Json;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.App.Cli.Kits;

/// <summary>
/// Two profiles as JSON: <c>a, b</c> (the profiles), <c>values</c> (each with <c>key</c>, and <c>a, b</c> as <c>value, basis</c> or null), <c>forms</c>
/// (each with <c>self</c>, and <c>a, b</c> as <c>rule, adopted, grade</c>, <c>changed</c>, and the <c>rows</c> whose points are others).
/// </summary>
internal static class ProfileDiffJson
{
    private const string Schema = "reportgen-profile-diff/1";

    public static byte[] Write(Profile old, Profile @new, IEnumerable<ProfileDifference> values, IEnumerable<FormDifference> forms) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        WriteProfile(json, "a", old);
        WriteProfile(json, "b", @new);
        json.WriteStartArray("values");
        foreach (var value in values)
        {
            json.WriteStartObject();
            json.WriteString("key", value.Key);
            WriteValue(json, "a", value.Old);
            WriteValue(json, "b", value.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("forms");
        foreach (var form in forms) WriteForm(json, form);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteProfile(Utf8JsonWriter json, string name, Profile profile)
    {
        json.WriteStartObject(name);
        json.WriteString("id", profile.Id);
        json.WriteString("version", profile.Version);
        json.WriteString("title", profile.Title);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string name, ProfileValue? value)
    {
        json.WritePropertyName(name);
        if (value is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("value", value.Text);
        SourcedJson.Write(json, "basis", value.Rule);
        json.WriteEndObject();
    }

    private static void WriteForm(Utf8JsonWriter json, FormDifference form)
    {
        json.WriteStartObject();
        json.WriteString("file", form.Form.Form.Place.File);
        json.WriteString("sheet", form.Form.Form.Place.Sheet);
        json.WriteString("kit", form.Form.Kit.Id);
        json.WriteNumberOrNull("self", form.Old.Total.Self);
        WriteTotal(json, "a", form.Old);
        WriteTotal(json, "b", form.New);
        json.WriteBoolean("changed", form.IsOther);
        json.WriteStartArray("rows");
        foreach (var row in form.Rows)
        {
            json.WriteStartObject();
            json.WriteString("place", row.Old.Place.Cell);
            json.WriteString("indicator", (row.Old as RowScore)?.Name ?? "");
            json.WriteNumberOrNull("a", row.Old.Rule);
            json.WriteNumberOrNull("b", row.New.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTotal(Utf8JsonWriter json, string name, Scorecard scores)
    {
        json.WriteStartObject(name);
        json.WriteNumberOrNull("rule", scores.Total.Rule);
        json.WriteNumberOrNull("adopted", scores.Total.Adopted);
        json.WriteString("grade", scores.Grade?.Rule ?? scores.Grade?.Adopted ?? "");
        json.WriteEndObject();
    }
}
