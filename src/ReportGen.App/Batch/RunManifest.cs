using System.Text.Json;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rendering.Json;
using ReportGen.Rules.Scoring;

namespace ReportGen.App.Batch;

/// <summary>
/// run.json: what went in (with SHA-256), which kit and profile versions judged it, what came out. It holds no time and no path of this
/// machine, so the same run gives the same bytes.
/// </summary>
internal static class RunManifest
{
    public const string FileName = "run.json";
    private const string Schema = "reportgen-run/1";

    public static byte[] Write(IReadOnlyList<ProcessedFile> files, IReadOnlyList<Finding> problems, IReadOnlyDictionary<string, string> outputs, Language language) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("program", ProgramVersion.Text);
        WriteKits(json, files);
        json.WriteStartArray("inputs");
        foreach (var file in files)
        {
            WriteInput(json, file);
        }

        json.WriteEndArray();
        FindingsJson.Write(json, files.SelectMany(f => f.AllFindings).Concat(problems), language);
        json.WriteStartObject("outputs");
        foreach (var (name, hash) in outputs.OrderBy(o => o.Key, StringComparer.Ordinal))
        {
            json.WriteString(name, hash);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>SHA-256 of what the last run wrote into a folder; empty where there was none, or its manifest cannot be read.</summary>
    public static IReadOnlyDictionary<string, string> OutputsOf(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json.RootElement.GetProperty("schema").GetString() == Schema
                ? json.RootElement.GetProperty("outputs").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString() ?? "")
                : new Dictionary<string, string>();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // Without the manifest every file counts as a person's: nothing is overwritten that might be theirs.
            return new Dictionary<string, string>();
        }
    }

    private static void WriteKits(Utf8JsonWriter json, IReadOnlyList<ProcessedFile> files)
    {
        json.WriteStartArray("kits");
        foreach (var kit in files.SelectMany(f => f.Forms).Select(f => f.Kit).DistinctBy(k => k.Id).OrderBy(k => k.Id, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", kit.Id);
            json.WriteString("version", kit.Definition.Version);
            json.WriteString("profile", kit.Profile.Id);
            json.WriteString("profileVersion", kit.Profile.Version);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteInput(Utf8JsonWriter json, ProcessedFile file)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Input.Name);
        json.WriteString("sha256", file.Sha256);
        json.WriteString("outcome", file.Outcome switch { FileOutcome.Read => "read", FileOutcome.Unreadable => "unreadable", _ => "failed" });
        json.WriteStartArray("forms");
        foreach (var form in file.Forms)
        {
            json.WriteStartObject();
            json.WriteString("sheet", form.Form.Place.Sheet);
            json.WriteString("cell", form.Form.Place.Cell);
            json.WriteString("kit", form.Kit.Id);
            json.WriteString("project", form.Form.Subject);
            json.WriteString("output", form.Output);
            WriteScores(json, form.Scores);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteScores(Utf8JsonWriter json, Scorecard scores)
    {
        json.WriteStartObject("scores");
        json.WriteNumberOrNull("self", scores.Total.Self);
        json.WriteNumberOrNull("rule", scores.Total.Rule);
        json.WriteNumberOrNull("difference", scores.Total.Difference);
        json.WriteNumber("determined", scores.Total.DeterminedPart);
        json.WriteNumber("undetermined", scores.Total.UndeterminedCount);
        json.WriteNumberOrNull("executionRate", scores.Execution?.Rate);
        json.WriteString("grade", scores.Grade?.Self ?? "");
        json.WriteString("ruleGrade", scores.Grade?.Rule ?? "");
        json.WriteEndObject();
    }
}
