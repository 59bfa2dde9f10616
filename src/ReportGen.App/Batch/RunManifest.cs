using System.Text.Json;
using ReportGen.App.Batch.Results;
using ReportGen.App.Batch.Shards;
using ReportGen.App.Kits;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rendering.Json;

namespace ReportGen.App.Batch;

/// <summary>
/// run.json: what went in (with SHA-256), which kit and profile versions judged it, what came out. It holds no time and no path of this
/// machine, so the same run gives the same bytes.
/// </summary>
/// <param name="kits">The kits that judged a form.</param>
/// <param name="files">The inputs; gone through twice.</param>
/// <param name="problems">What went wrong in writing.</param>
/// <param name="outputs">SHA-256 of what was written, by name.</param>
/// <param name="language">The language of the findings.</param>
internal sealed class RunManifest(IEnumerable<Kit> kits, IEnumerable<FileResult> files, IReadOnlyList<Finding> problems, IReadOnlyDictionary<string, string> outputs, Language language)
{
    public const string FileName = "run.json";
    public const string Schema = "reportgen-run/1";
    private const int FewBytes = 64 * 1024;

    /// <summary>What a run worked with; null for commands that have other options.</summary>
    public RunSettings? Settings { get; init; }

    /// <summary>Which part of a run it was; null for all of it.</summary>
    public ShardNote? Shard { get; init; }

    /// <summary>The manifest of a few files whose models are at hand.</summary>
    public static RunManifest Of(IReadOnlyList<ProcessedFile> files, IReadOnlyList<Finding> problems, IReadOnlyDictionary<string, string> outputs, Language language)
    {
        var making = new ResultMaking(language);
        return new RunManifest(files.SelectMany(f => f.Forms).Select(f => f.Kit).DistinctBy(k => k.Id), files.Select(making.Of), problems, outputs, language);
    }

    /// <summary>Writes it, piece by piece.</summary>
    public void Write(Stream to) => JsonText.Write(to, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("program", ProgramVersion.Text);
        Settings?.WriteTo(json);
        Shard?.WriteTo(json);
        WriteKits(json);
        json.WriteStartArray("inputs");
        foreach (var file in InPieces(json, files))
        {
            WriteInput(json, file);
        }

        json.WriteEndArray();
        FindingsJson.Write(json, InPieces(json, files.SelectMany(f => f.AllFindings).Concat(problems)), language);
        json.WriteStartObject("outputs");
        foreach (var (name, hash) in outputs.OrderBy(o => o.Key, StringComparer.Ordinal))
        {
            json.WriteString(name, hash);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>A writer keeps everything until it is told to let go of it.</summary>
    private static IEnumerable<T> InPieces<T>(Utf8JsonWriter json, IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            if (json.BytesPending > FewBytes) json.Flush();
            yield return item;
        }
    }

    private void WriteKits(Utf8JsonWriter json)
    {
        json.WriteStartArray("kits");
        foreach (var kit in kits.OrderBy(k => k.Id, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", kit.Id);
            json.WriteString("version", kit.Definition.Version);
            json.WriteString("profile", kit.Profile.Id);
            json.WriteString("profileVersion", kit.Profile.Version);
            WriteFiles(json, kit.Fingerprint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFiles(Utf8JsonWriter json, KitFingerprint kit)
    {
        json.WriteString("fingerprint", kit.Whole);
        json.WriteStartObject("files");
        foreach (var (name, hash) in kit.Files) json.WriteString(name, hash);
        json.WriteEndObject();
    }

    private static void WriteInput(Utf8JsonWriter json, FileResult file)
    {
        json.WriteStartObject();
        json.WriteString("file", file.File);
        json.WriteString("sha256", file.Sha256);
        json.WriteString("outcome", file.Outcome switch { FileOutcome.Read => "read", FileOutcome.Unreadable => "unreadable", _ => "failed" });
        json.WriteStartArray("forms");
        foreach (var form in file.Forms)
        {
            json.WriteStartObject();
            json.WriteString("sheet", form.Place.Sheet);
            json.WriteString("cell", form.Place.Cell);
            json.WriteString("kit", form.Kit);
            json.WriteString("agency", form.Row.Agency);
            json.WriteString("project", form.Project);
            json.WriteString("output", form.Output);
            WriteScores(json, form.Scores);
            RowsJson.Write(json, form.Rows);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteScores(Utf8JsonWriter json, FormScores scores)
    {
        json.WriteStartObject("scores");
        json.WriteNumberOrNull("self", scores.Self);
        json.WriteNumberOrNull("rule", scores.Rule);
        json.WriteNumberOrNull("difference", scores.Difference);
        json.WriteNumber("determined", scores.Determined);
        json.WriteNumber("undetermined", scores.Undetermined);
        json.WriteNumberOrNull("executionRate", scores.ExecutionRate);
        json.WriteString("grade", scores.Grade);
        json.WriteString("ruleGrade", scores.RuleGrade);
        json.WriteEndObject();
    }
}
