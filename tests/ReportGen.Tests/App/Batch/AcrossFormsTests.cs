using System.Text.Json;

namespace ReportGen.Tests.App.Batch;

/// <summary>What is found between files stands with the file it concerns, in every result, in one order however the work was divided.</summary>
public class AcrossFormsTests
{
    private static readonly string Sound = Directory.GetFiles(Repository.File("examples", "luzhou-2023", "inbox"), "13*.xlsx").Single();

    [Fact]
    public void A_form_handed_in_twice_is_told_with_the_second_file()
    {
        using var scratch = Twice();
        Tests.Cli.Run("run", scratch.File("in"), "-o", scratch.File("out"));

        using var run = JsonDocument.Parse(File.ReadAllBytes(scratch.File("out", "run.json")));
        var told = run.RootElement.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("id").GetString() == "PF-811");
        Assert.Equal("b/a.xlsx", told.GetProperty("file").GetString());
        Assert.Contains("与 a.xlsx 的", told.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_tells_it_too_and_fails()
    {
        using var scratch = Twice();
        var (code, output, _) = Tests.Cli.Run("check", scratch.File("in"));
        Assert.Equal(1, code);
        Assert.Contains("PF-811", output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_alone_is_held_against_nothing()
    {
        var (_, output, _) = Tests.Cli.Run("check", Sound);
        Assert.DoesNotContain("PF-81", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_bytes_come_out_however_many_work_at_a_time()
    {
        using var scratch = Twice();
        Tests.Cli.Run("run", scratch.File("in"), "-o", scratch.File("one"), "--jobs", "1");
        Tests.Cli.Run("run", scratch.File("in"), "-o", scratch.File("many"), "--jobs", "8");
        Assert.All(new[] { "run.json", "问题清单.xlsx", "汇总.xlsx" }, name => Assert.Equal(File.ReadAllBytes(scratch.File("one", name)), File.ReadAllBytes(scratch.File("many", name))));
    }

    // 泸州 2023: one passage in 4 of 11 forms; two projects have one course, word for word. No form stands there twice.
    [SkippableFact]
    public void Published_forms_have_one_passage_and_one_copy_in_common()
    {
        var folder = SharedCases.Folder("cases", "luzhou-2023", "xlsx");
        MustRun.SkipUnless(Directory.Exists(folder), "../shared/cases (published forms)");
        var (_, output, _) = Tests.Cli.Run("check", folder, "--format", "json");
        using var json = JsonDocument.Parse(output);
        var told = json.RootElement.GetProperty("findings").EnumerateArray()
            .Where(f => f.GetProperty("id").GetString()!.StartsWith("PF-81", StringComparison.Ordinal))
            .Select(f => $"{f.GetProperty("file").GetString()![12..14]} {f.GetProperty("cell").GetString()} {f.GetProperty("id").GetString()}");
        Assert.Equal(["01 B27 PF-812", "13 D6 PF-817"], told);
    }

    private static Scratch Twice()
    {
        var scratch = new Scratch();
        scratch.Write("in/a.xlsx", File.ReadAllBytes(Sound));
        scratch.Write("in/b/a.xlsx", File.ReadAllBytes(Sound));
        return scratch;
    }
}
