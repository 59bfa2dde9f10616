using System.Text.Json;

namespace ReportGen.Tests.App.Batch;

/// <summary>A run over a folder: one bad file stops nothing, and what the program wrote it knows again.</summary>
public class BatchRunTests
{
    private static readonly string Sound = Directory.GetFiles(Repository.File("examples", "luzhou-2023", "inbox"), "13*.xlsx").Single();

    [Fact]
    public void Unreadable_files_of_every_kind_are_rows_findings_and_hashes_and_the_rest_goes_on()
    {
        using var scratch = new Scratch();
        scratch.Write("in/空.xlsx", []);
        scratch.Write("in/文字.xlsx", "不是工作簿"u8.ToArray());
        scratch.Write("in/半截.xlsx", File.ReadAllBytes(Sound)[..3000]);
        scratch.Write("in/老.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);
        File.Copy(Sound, scratch.File("in", "好.xlsx"));

        var (code, _, _) = Tests.Cli.Run("run", scratch.File("in"), "-o", scratch.File("out"));

        Assert.Equal(3, code);
        using var run = JsonDocument.Parse(File.ReadAllBytes(scratch.File("out", "run.json")));
        var inputs = run.RootElement.GetProperty("inputs").EnumerateArray().ToDictionary(i => i.GetProperty("file").GetString()!, i => i);
        Assert.Equal(5, inputs.Count);
        Assert.All(inputs.Values, i => Assert.Equal(64, i.GetProperty("sha256").GetString()!.Length));
        Assert.Equal("read", inputs["好.xlsx"].GetProperty("outcome").GetString());
        Assert.Equal(4, inputs.Values.Count(i => i.GetProperty("outcome").GetString() == "unreadable"));
        Assert.Equal(["PF-110", "PF-111", "PF-111", "PF-123"], run.RootElement.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("sheet").GetString() == "").Select(f => f.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_result_that_could_not_be_written_is_still_ours_the_next_time()
    {
        using var scratch = new Scratch();
        Tests.Cli.Run("run", Sound, "-o", scratch.Folder);
        var printed = Directory.GetFiles(scratch.Folder, "*_自评表.xlsx").Single();
        var before = File.ReadAllBytes(printed);

        // A folder in the way of the temporary file's target cannot be replaced: the write fails as on a locked file.
        File.Delete(printed);
        Directory.CreateDirectory(printed);
        Tests.Cli.Run("run", Sound, "-o", scratch.Folder);
        Assert.Contains("PF-903", Findings(scratch), StringComparison.Ordinal);
        Directory.Delete(printed);
        File.WriteAllBytes(printed, before);
        Tests.Cli.Run("run", Sound, "-o", scratch.Folder);

        Assert.DoesNotContain("PF-902", Findings(scratch), StringComparison.Ordinal);
    }

    [Fact]
    public void An_overview_that_a_person_changed_is_told_on_the_screen()
    {
        using var scratch = new Scratch();
        Tests.Cli.Run("run", Sound, "-o", scratch.Folder);
        File.AppendAllText(scratch.File("汇总.xlsx"), "x");

        var (_, output, _) = Tests.Cli.Run("run", Sound, "-o", scratch.Folder);

        Assert.Contains("PF-902", output, StringComparison.Ordinal);
        Assert.Contains("PF-902", Findings(scratch), StringComparison.Ordinal);
    }

    [Fact]
    public void Results_may_not_go_into_the_inbox_itself()
    {
        using var scratch = new Scratch();
        File.Copy(Sound, scratch.File("a.xlsx"));

        Assert.Equal(2, Tests.Cli.Run("run", scratch.Folder, "-o", scratch.Folder).Code);
    }

    [Fact]
    public void A_form_whose_cells_hold_braces_is_printed_without_complaint_about_the_program()
    {
        using var scratch = new Scratch();
        scratch.Write("in/表样.xlsx", File.ReadAllBytes(Repository.File("templates", "sichuan-2023-project", "form.xlsx")));

        Tests.Cli.Run("run", scratch.File("in"), "-o", scratch.File("out"));

        var findings = File.ReadAllText(scratch.File("out", "run.json"));
        Assert.DoesNotContain("PF-901", findings, StringComparison.Ordinal);
        Assert.Contains("PF-205", findings, StringComparison.Ordinal);
    }

    private static string Findings(Scratch scratch) => File.ReadAllText(scratch.File("run.json"));
}
