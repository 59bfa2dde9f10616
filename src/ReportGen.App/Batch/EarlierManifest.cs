using System.Text.Json;

namespace ReportGen.App.Batch;

/// <summary>run.json as the last run left it in a folder. One that cannot be read is as good as none.</summary>
internal static class EarlierManifest
{
    /// <summary>
    /// SHA-256 of what the last run wrote; empty where there was none. Without the manifest every file counts as a person's: nothing is overwritten
    /// that might be theirs.
    /// </summary>
    public static IReadOnlyDictionary<string, string> OutputsOf(string folder) =>
        Read(folder, run => run.GetProperty("schema").GetString() == RunManifest.Schema ? Outputs(run) : null) ?? [];

    /// <summary>Which part of what the last run did: 0 of 0 for all, null where there was none.</summary>
    public static (int Number, int Of)? PartIn(string folder) =>
        Read<(int, int)?>(folder, run => run.TryGetProperty("shard", out var shard) ? (shard.GetProperty("number").GetInt32(), shard.GetProperty("of").GetInt32()) : (0, 0));

    private static Dictionary<string, string> Outputs(JsonElement run) => run.GetProperty("outputs").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString() ?? "");

    private static T? Read<T>(string folder, Func<JsonElement, T?> read)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, RunManifest.FileName)));
            return read(json.RootElement);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return default;
        }
    }
}
