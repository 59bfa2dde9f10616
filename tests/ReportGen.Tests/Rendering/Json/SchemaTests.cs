using System.Text.Json;

namespace ReportGen.Tests.Rendering.Json;

/// <summary>What other programs read is as the documents promise.</summary>
public class SchemaTests
{
    private static readonly string Inbox = Repository.File("examples", "luzhou-2023", "inbox");

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Findings_as_json_are_as_the_schema_says(string language) =>
        Assert.Equal([], FaultsOf("check.schema.json", Tests.Cli.Run("check", Inbox, "--format", "json", "--lang", language).Out));

    [Fact]
    public void The_manifest_of_a_run_is_as_the_schema_says()
    {
        using var scratch = new Scratch();
        scratch.Write("in/坏.xlsx", "这不是工作簿"u8.ToArray());
        Tests.Cli.Run("run", Inbox, scratch.File("in"), "-o", scratch.File("out"));

        Assert.Equal([], FaultsOf("run.schema.json", File.ReadAllText(scratch.File("out", "run.json"))));
    }

    [Theory]
    [InlineData("\"severity\": \"error\"", "\"severity\": \"fatal\"", "is none of")]
    [InlineData("\"id\": \"PF-", "\"id\": \"XX-", "does not match")]
    [InlineData("\"next\"", "\"then\"", "lacks next")]
    [InlineData("reportgen-findings/1", "reportgen-findings/2", "is not")]
    [InlineData("\"difference\": null", "\"difference\": \"0\"", "is no")]
    public void Another_shape_is_noticed(string right, string wrong, string told)
    {
        var json = Tests.Cli.Run("check", Inbox, "--format", "json").Out;

        Assert.Contains(right, json, StringComparison.Ordinal);
        Assert.Contains(FaultsOf("check.schema.json", json.Replace(right, wrong, StringComparison.Ordinal)), f => f.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public void The_status_of_a_watch_is_as_the_schema_says()
    {
        var json = System.Text.Encoding.UTF8.GetString(ReportGen.App.Watching.StatusJson.Write(App.Watching.SampleStatus.Full, App.Watching.SampleStatus.Noon, App.Watching.SampleStatus.Noon));

        Assert.Equal([], FaultsOf("status.schema.json", json));
        Assert.Contains(FaultsOf("status.schema.json", json.Replace("\"inUse\"", "\"lunch\"", StringComparison.Ordinal)), f => f.Contains("is none of", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_runs_as_json_are_as_the_schema_says()
    {
        using var runs = new App.Differences.TwoRuns("04", "13");
        runs.Edit("04", f => f.Set("H14", 5));
        runs.Write("in2/坏.xlsx", [1]);
        var json = runs.RunBefore().RunAfter(null, "--xls").Diff("--json", "--inputs", runs.File("in1"), "--inputs", runs.File("in2")).Out;

        Assert.Equal([], FaultsOf("diff.schema.json", json));
        Assert.Contains(FaultsOf("diff.schema.json", json.Replace("\"kind\": \"input\"", "\"kind\": \"luck\"", StringComparison.Ordinal)), f => f.Contains("is none of", StringComparison.Ordinal));
    }

    private static List<string> FaultsOf(string schema, string json)
    {
        using var wanted = JsonDocument.Parse(File.ReadAllText(Repository.File("docs", schema)));
        using var there = JsonDocument.Parse(json);
        return JsonSchema.Faults(wanted.RootElement, there.RootElement);
    }
}
