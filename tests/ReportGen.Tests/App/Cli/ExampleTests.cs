using System.Text.Json;

namespace ReportGen.Tests.App.Cli;

/// <summary>The examples that the README names, from the command line to the bytes.</summary>
public class ExampleTests
{
    private static readonly string Inbox = Repository.File("examples", "luzhou-2023", "inbox");

    public static TheoryData<string> Forms => [.. Directory.EnumerateFiles(Inbox, "*.xlsx", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Inbox, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_example_is_read_checked_explained_and_printed_as_expected(string form)
    {
        var path = Path.Combine(Inbox, form);
        var name = "example-" + Path.GetFileNameWithoutExtension(form)[..2];

        using var scratch = new Scratch();
        Tests.Cli.Run("run", path, "-o", scratch.Folder);

        Golden.Check(
            name,
            ("read.json", Tests.Cli.Run("read", path, "--json").Out),
            ("check.txt", Tests.Cli.Run("check", path).Out),
            ("explain.txt", Tests.Cli.Run("explain", path).Out),
            ("printed.txt", SheetPicture.Of(File.ReadAllBytes(Directory.GetFiles(scratch.Folder, "*_自评表.xlsx").Single()))));
    }

    [Fact]
    public void The_whole_inbox_gives_the_same_bytes_on_every_run()
    {
        using var first = new Scratch();
        using var second = new Scratch();

        var (code, _, _) = Tests.Cli.Run("run", Inbox, "-o", first.File("out"));
        Tests.Cli.Run("run", Inbox, "-o", second.File("out"), "--jobs", "1");

        Assert.Equal(1, code);
        var files = Directory.GetFiles(first.File("out"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(first.File("out"), f)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(Forms.Count + 5, files.Count);
        Assert.All(files, f => Assert.Equal(File.ReadAllBytes(first.File("out", f)), File.ReadAllBytes(second.File("out", f))));
        Golden.Check(
            "example-inbox",
            ("summary.txt", SheetPicture.Of(File.ReadAllBytes(first.File("out", "汇总.xlsx")))),
            ("findings.txt", SheetPicture.Of(File.ReadAllBytes(first.File("out", "问题清单.xlsx")))));
    }

    [Fact]
    public void The_manifest_names_every_input_output_and_rule_version()
    {
        using var scratch = new Scratch();
        Tests.Cli.Run("run", Inbox, "-o", scratch.Folder);

        using var run = JsonDocument.Parse(File.ReadAllBytes(scratch.File("run.json")));

        Assert.Equal(Forms.Count, run.RootElement.GetProperty("inputs").GetArrayLength());
        Assert.All(run.RootElement.GetProperty("inputs").EnumerateArray(), i => Assert.Equal(64, i.GetProperty("sha256").GetString()!.Length));
        Assert.Equal(Forms.Count + 2, run.RootElement.GetProperty("outputs").EnumerateObject().Count());
        Assert.Equal("2023.1", run.RootElement.GetProperty("kits")[0].GetProperty("profileVersion").GetString());
    }

    [Fact]
    public void Findings_as_json_have_every_key()
    {
        var (code, output, _) = Tests.Cli.Run("check", Inbox, "--format", "json");

        Assert.Equal(1, code);
        using var json = JsonDocument.Parse(output);
        Assert.All(json.RootElement.GetProperty("findings").EnumerateArray(), f => Assert.Equal(
            ["id", "severity", "file", "sheet", "cell", "also", "message", "value", "expected", "difference", "basis", "next"],
            f.EnumerateObject().Select(p => p.Name)));
    }

    [Fact]
    public void Findings_as_sarif_are_version_2_1_0_with_a_logical_cell()
    {
        using var json = JsonDocument.Parse(Tests.Cli.Run("check", Inbox, "--format", "sarif").Out);

        var run = json.RootElement.GetProperty("runs")[0];
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.All(run.GetProperty("results").EnumerateArray().Where(r => r.GetProperty("ruleId").GetString() != "PF-104"), r =>
            Assert.Matches("^.+ › .+ › [A-Z]+[0-9]+$", r.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString()));
    }

    [Fact]
    public void English_is_spoken_on_request()
    {
        var (_, output, _) = Tests.Cli.Run("check", Inbox, "--lang", "en");

        Golden.Check("example-inbox", "check-en.txt", output);
    }
}
