using System.Text.Json.Nodes;

namespace ReportGen.Tests.App.Cli.Judging;

/// <summary>Published forms of four other families: what is read must be what their transcription says, text for text.</summary>
public sealed class OtherPublishedReadTests
{
    private static readonly string Cases = SharedCases.Folder("cases");

    [SkippableTheory]
    [InlineData("qiannan-2024/dept-form", 18)]
    [InlineData("qujing-2023/dept-form", 70)]
    [InlineData("hongshan-2020/dept-form", 12)]
    [InlineData("hongshan-2020/goal-table", 12)]
    [InlineData("panzhihua-2020/project-1-auxiliary-police", 9)]
    [InlineData("panzhihua-2020/project-2-traffic-lights", 9)]
    [InlineData("panzhihua-2020/project-3-speed-cameras", 9)]
    [InlineData("panzhihua-2020/project-4-enforcement-equipment", 10)]
    [InlineData("panzhihua-2020/project-5-signs-and-markings", 8)]
    public void A_published_form_reads_as_it_was_transcribed(string name, int rows)
    {
        var truth = Path.Combine(Cases, name + ".json");
        MustRun.SkipUnless(File.Exists(truth), "../shared/cases (published forms)");

        var expected = JsonNode.Parse(File.ReadAllText(truth))!.AsObject();
        var read = JsonNode.Parse(Tests.Cli.Run("read", Path.Combine(Cases, name.Replace("/", "/xlsx/", StringComparison.Ordinal) + ".xlsx"), "--json").Out)!.AsObject();

        Assert.All(
            new[] { "title", "subtitle", "year", "fields", "funds", "indicators", "goals", "totals", "notes" },
            part => Assert.Equal(Said(expected[part]), Said(read[part])));
        Assert.Equal(rows, Rows(read));
    }

    private static int Rows(JsonObject read) => read["indicators"]!.AsArray().Count + read["goals"]!.AsArray().Sum(g => g!["indicators"]!.AsArray().Count);

    /// <summary>Without what a transcription says beyond the values: labels of whole blocks, and in how many cells a heading was printed.</summary>
    private static string Said(JsonNode? node)
    {
        var bare = node?.DeepClone() ?? new JsonArray();
        foreach (var part in bare is JsonArray list ? list.OfType<JsonObject>() : bare is JsonObject one ? [one] : [])
        {
            foreach (var beyond in new[] { "block_label", "label_column", "printed_as_one_cell" }) part.Remove(beyond);
        }

        return Trimmed(bare);
    }

    private static string Trimmed(JsonNode? node) => node switch
    {
        JsonObject o => $"{{{string.Join(',', o.Select(p => $"{p.Key}:{Trimmed(p.Value)}").Order(StringComparer.Ordinal))}}}",
        JsonArray a => $"[{string.Join(',', a.Select(Trimmed))}]",
        null => "",
        _ => node.ToString().Trim(),
    };
}
