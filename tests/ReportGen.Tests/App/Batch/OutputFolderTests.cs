using ReportGen.App;
using ReportGen.App.Batch;

namespace ReportGen.Tests.App.Batch;

public class OutputFolderTests
{
    private static readonly Dictionary<string, string> Nothing = [];

    [Fact]
    public void A_file_that_a_person_changed_is_left_alone()
    {
        using var scratch = new Scratch();
        scratch.Write("a.xlsx", [9]);

        Assert.Equal(WriteOutcome.ChangedByPerson, new OutputFolder(scratch.Folder, false, Nothing).Write("a.xlsx", [1]));
        Assert.Equal([9], File.ReadAllBytes(scratch.File("a.xlsx")));
    }

    [Fact]
    public void A_file_that_is_still_as_we_wrote_it_is_replaced()
    {
        using var scratch = new Scratch();
        scratch.Write("a.xlsx", [9]);
        var ours = new Dictionary<string, string> { ["a.xlsx"] = ContentHash.Of([9]) };

        Assert.Equal(WriteOutcome.Written, new OutputFolder(scratch.Folder, false, ours).Write("a.xlsx", [1]));
        Assert.Equal([1], File.ReadAllBytes(scratch.File("a.xlsx")));
    }

    [Fact]
    public void Overwriting_must_be_asked_for()
    {
        using var scratch = new Scratch();
        scratch.Write("a.xlsx", [9]);

        Assert.Equal(WriteOutcome.Written, new OutputFolder(scratch.Folder, true, Nothing).Write("a.xlsx", [1]));
        Assert.Equal([1], File.ReadAllBytes(scratch.File("a.xlsx")));
    }

    [Theory]
    [InlineData("../a.xlsx")]
    [InlineData("x/../../a.xlsx")]
    [InlineData("/etc/a.xlsx")]
    public void Nothing_is_written_outside_the_folder(string name)
    {
        using var scratch = new Scratch();

        Assert.Throws<InvalidOperationException>(() => new OutputFolder(scratch.File("out"), true, Nothing).Write(name, [1]));
    }

    [Fact]
    public void A_failed_write_leaves_nothing_behind()
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch.File("a.xlsx"));

        Assert.ThrowsAny<Exception>(() => new OutputFolder(scratch.Folder, true, Nothing).Write("a.xlsx", [1]));
        Assert.Empty(Directory.GetFiles(scratch.Folder));
    }

    [Fact]
    public void A_second_run_leaves_a_changed_form_alone_and_says_so()
    {
        using var scratch = new Scratch();
        var input = Directory.GetFiles(Repository.File("examples", "luzhou-2023", "inbox"), "13*.xlsx").Single();
        Tests.Cli.Run("run", input, "-o", scratch.Folder);
        var printed = Directory.GetFiles(scratch.Folder, "*_自评表.xlsx").Single();
        File.WriteAllBytes(printed, [7]);

        var (_, _, _) = Tests.Cli.Run("run", input, "-o", scratch.Folder);
        var (_, output, _) = Tests.Cli.Run("run", input, "-o", scratch.Folder);

        Assert.Equal([7], File.ReadAllBytes(printed));
        Assert.Contains("PF-902", SheetPicture.Of(File.ReadAllBytes(scratch.File("问题清单.xlsx"))), StringComparison.Ordinal);
        Assert.NotEqual("", output);
        Tests.Cli.Run("run", input, "-o", scratch.Folder, "--overwrite");
        Assert.NotEqual([7], File.ReadAllBytes(printed));
    }
}
