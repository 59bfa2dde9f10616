using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReportGen.Tests.App.Cli.Judging;

/// <summary>Published forms as they lie beside the repository: what is read must be what their transcription says, text for text.</summary>
public class PublishedReadTests
{
    private static readonly string Cases = SharedCases.Folder("cases", "luzhou-2023");

    [SkippableFact]
    public void Every_published_form_reads_as_it_was_transcribed()
    {
        MustRun.SkipUnless(Directory.Exists(Cases), "../shared/cases (published forms)");
        var forms = Directory.GetFiles(Path.Combine(Cases, "xlsx"), "*.xlsx");

        Assert.Equal(11, forms.Length);
        Assert.All(forms, form =>
        {
            var truth = JsonNode.Parse(File.ReadAllText(Path.Combine(Cases, Path.GetFileNameWithoutExtension(form) + ".json")))!;
            var read = JsonNode.Parse(Tests.Cli.Run("read", form, "--json").Out)!;
            Assert.All(new[] { "title", "year", "fields", "funds", "indicators", "totals" }, part => Assert.Equal(Trimmed(truth[part]), Trimmed(read[part])));
        });
    }

    [SkippableFact]
    public void Every_value_of_a_published_form_has_a_place_of_the_same_shape()
    {
        MustRun.SkipUnless(Directory.Exists(Cases), "../shared/cases (published forms)");
        var read = JsonNode.Parse(Tests.Cli.Run("read", Directory.GetFiles(Path.Combine(Cases, "xlsx"), "*07*.xlsx").Single(), "--json").Out)!;

        Assert.Equal("H15", read["place"]!["indicators"]![1]!["完成值"]!.GetValue<string>());
        Assert.Equal(read["indicators"]!.AsArray().Count, read["place"]!["indicators"]!.AsArray().Count);
        Assert.All(read["fields"]!.AsObject(), f => Assert.Matches("^[A-Z]+[0-9]+$", read["place"]!["fields"]![f.Key]!.GetValue<string>()));
    }

    private static string Trimmed(JsonNode? node) => node switch
    {
        JsonObject o => JsonSerializer.Serialize(o.ToDictionary(p => p.Key.Trim(), p => Trimmed(p.Value))),
        JsonArray a => JsonSerializer.Serialize(a.Select(Trimmed)),
        null => "",
        _ => node.GetValue<string>().Trim(),
    };
}
