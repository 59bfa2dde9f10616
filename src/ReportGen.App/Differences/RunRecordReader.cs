using System.Text.Json;
using ReportGen.App.Batch;

namespace ReportGen.App.Differences;

/// <summary>Reads run.json. It may have been written by another version, or by nobody of ours: what is not as it should be is told in a sentence.</summary>
internal static class RunRecordReader
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Some fifty thousand forms; whoever has more runs them in shards.</summary>
    private const int MostMegabytes = 512;

    /// <param name="name">The output folder of a run, or its run.json.</param>
    /// <exception cref="UsageException">There is none, or it cannot be read.</exception>
    public static RunRecord Read(string name)
    {
        var path = Directory.Exists(name) ? Path.Combine(name, RunManifest.FileName) : name;
        if (!File.Exists(path) || !Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase)) throw new UsageException(AppPhrases.Of("usage.noRun", ("run", name)));
        if (new FileInfo(path).Length > (long)MostMegabytes * Megabyte) throw new UsageException(AppPhrases.Of("usage.runTooLarge", ("run", name), ("most", MostMegabytes)));

        try
        {
            using var file = File.OpenRead(path);
            using var json = JsonDocument.Parse(file);
            var schema = json.RootElement.GetProperty("schema").GetString();
            return schema == RunManifest.Schema ? new RunRecordParsing().Record(name, json.RootElement)
                : throw new UsageException(AppPhrases.Of("usage.otherRunSchema", ("run", name), ("schema", schema ?? ""), ("known", RunManifest.Schema)));
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new UsageException(AppPhrases.Of("usage.brokenRun", ("run", name)));
        }
    }
}
