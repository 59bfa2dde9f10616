using System.Globalization;
using System.Text.Json;
using ReportGen.App.Batch;
using ReportGen.Rendering.Json;

namespace ReportGen.App.Watching;

/// <summary>status.json: how the watch stands, for other programs; docs/status.schema.json describes it.</summary>
internal static class StatusJson
{
    public const string FileName = "status.json";
    public const string Schema = "reportgen-status/1";

    public static byte[] Write(WatchStatus status, DateTimeOffset changed, DateTimeOffset looked) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("program", ProgramVersion.Text);
        json.WriteString("state", NameOf(status.State));
        json.WriteString("began", TimeOf(status.Began));
        json.WriteString("changed", TimeOf(changed));
        json.WriteString("looked", TimeOf(looked));
        json.WriteNumber("round", status.Round);
        json.WriteNumber("done", status.Done);
        json.WriteNumber("toDo", status.ToDo);
        WriteAll(json, "working", status.Working);
        WriteAll(json, "faults", status.Faults);
        json.WriteStartArray("waiting");
        foreach (var file in status.Waiting) WriteWaiting(json, file, status.Began);
        json.WriteEndArray();
        json.WriteStartArray("files");
        foreach (var file in status.Files) WriteFile(json, file);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>When the results came that an earlier watch told of, by the file and what was read: they are as old as they were.</summary>
    /// <param name="folder">The folder for results.</param>
    /// <returns>The times by name and SHA-256 of the inputs; none where no watch was here, or its file cannot be read.</returns>
    public static IReadOnlyDictionary<(string Name, string Sha256), DateTimeOffset> TimesIn(string folder) => FilesIn(folder, files => files
        .Select(f => (Key: (Name: f.GetProperty("file").GetString()!, Sha256: f.GetProperty("sha256").GetString()!), At: f.GetProperty("at").GetDateTimeOffset()))
        .Where(f => f.Key.Sha256.Length > 0).DistinctBy(f => f.Key).ToDictionary(f => f.Key, f => f.At)) ?? [];

    private static T? FilesIn<T>(string folder, Func<IEnumerable<JsonElement>, T> take)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, FileName)));
            return take(json.RootElement.GetProperty("files").EnumerateArray());
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return default;
        }
    }

    private static void WriteWaiting(Utf8JsonWriter json, WaitingFile file, DateTimeOffset began)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Name);
        json.WriteString("reason", file.Reason switch { WaitReason.Turn => "turn", WaitReason.Growing => "growing", WaitReason.Empty => "empty", WaitReason.InUse => "inUse", WaitReason.Unopened => "unopened", _ => "unwritten" });
        json.WriteString("since", TimeOf(began + file.Since));
        json.WriteBoolean("long", file.IsLong);
        json.WriteString("message", file.Detail);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, WatchedFile file)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Name);
        json.WriteString("sha256", file.Sha256);
        json.WriteString("outcome", file.Outcome switch { FileOutcome.Read => "read", FileOutcome.Unreadable => "unreadable", _ => "failed" });
        json.WriteNumber("forms", file.Forms);
        json.WriteNumber("errors", file.Errors);
        json.WriteNumber("warnings", file.Warnings);
        json.WriteNumber("hints", file.Hints);
        WriteAll(json, "outputs", file.Outputs);
        json.WriteString("message", file.Message);
        json.WriteBoolean("archived", file.IsArchived);
        json.WriteString("at", TimeOf(file.At));
        json.WriteEndObject();
    }

    private static void WriteAll(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string NameOf(WatchState state) => state switch
    {
        WatchState.Watching => "watching",
        WatchState.Working => "working",
        WatchState.Disconnected => "disconnected",
        WatchState.Refused => "refused",
        _ => "stopped",
    };

    private static string TimeOf(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
