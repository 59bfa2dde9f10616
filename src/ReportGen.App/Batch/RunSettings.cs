using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.App.Kits;

namespace ReportGen.App.Batch;

/// <summary>Everything beside the inputs that decides what a run finds and writes, as run.json tells it: two runs that differ, differ by one of these.</summary>
/// <param name="Options">The options.</param>
/// <param name="Recognition">Fingerprint of all drawings and labels that forms are recognised by, of kits without a form too.</param>
/// <param name="Layouts">SHA-256 of the layouts of the overviews, by their names.</param>
internal sealed record RunSettings(RunOptions Options, string Recognition, ImmutableSortedDictionary<string, string> Layouts)
{
    public static RunSettings Of(RunOptions options, IEnumerable<Kit> kits, RunReport report) => new(options, KitFingerprint.OfRecognition(kits), report.Layouts);

    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteString("build", RunOptions.Build);
        Options.WriteTo(json);
        json.WriteString("recognition", Recognition);
        json.WriteStartObject("layouts");
        foreach (var (name, hash) in Layouts) json.WriteString(name, hash);
        json.WriteEndObject();
    }
}
