using ReportGen.App.Batch;
using ReportGen.Tests.App.Batch.Faults;

namespace ReportGen.Tests.App.Batch;

public class InputFilesTests
{
    [Fact]
    public void A_folder_is_searched_to_the_bottom_without_lock_files_and_results()
    {
        using var scratch = new Scratch();
        foreach (var name in new[] { "b.xlsx", "下级/a.XLSX", "下级/~$a.xlsx", ".hidden.xlsx", "readme.txt", "老.xls", "out/旧_自评表.xlsx" })
        {
            scratch.Write(name, [1]);
        }

        var (files, missing) = InputFiles.Find([scratch.Folder], [scratch.File("out")]);

        Assert.Equal(["b.xlsx", "下级/a.XLSX", "老.xls"], files.Select(f => f.Name));
        Assert.Empty(missing);
    }

    [Fact]
    public void Patterns_know_star_question_mark_and_double_star()
    {
        using var scratch = new Scratch();
        foreach (var name in new[] { "a1.xlsx", "a22.xlsx", "x/a1.xlsx", "x/y/a3.xlsx" })
        {
            scratch.Write(name, [1]);
        }

        Assert.Equal(["a1.xlsx"], Names(scratch.File("a?.xlsx")));
        Assert.Equal(["a1.xlsx", "a22.xlsx"], Names(scratch.File("*.xlsx")));
        Assert.Equal(["a1.xlsx", "x/a1.xlsx", "x/y/a3.xlsx"], Names(scratch.Folder + "/**/a?.xlsx"));
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_keep_apart()
    {
        using var scratch = new Scratch();
        scratch.Write("甲/表.xlsx", [1]);
        scratch.Write("乙/表.xlsx", [2]);

        var (files, _) = InputFiles.Find([scratch.File("甲"), scratch.File("乙")]);

        Assert.Equal(["表.xlsx", "表~2.xlsx"], files.Select(f => f.Name));
    }

    [Fact]
    public void What_names_nothing_is_told()
    {
        var (files, missing) = InputFiles.Find(["没有.xlsx", "没有/*.xlsx"]);

        Assert.Empty(files);
        Assert.Equal(["没有.xlsx", "没有/*.xlsx"], missing);
    }

    // A loop would otherwise go on for ever, and what is linked twice would count twice.
    [SkippableFact]
    public void Links_to_folders_are_not_entered_but_told_and_links_to_files_are_read()
    {
        Skip.If(OperatingSystem.IsWindows(), "skipped: links need a right there");
        using var scratch = new Scratch();
        using var outside = new Scratch();
        scratch.Write("收/下级/甲.xlsx", [1]);
        outside.Write("乙.xlsx", [2]);
        Directory.CreateSymbolicLink(scratch.File("收", "下级", "绕回"), scratch.File("收"));
        Directory.CreateSymbolicLink(scratch.File("收", "外面"), outside.Folder);
        File.CreateSymbolicLink(scratch.File("收", "乙.xlsx"), outside.File("乙.xlsx"));
        Directory.CreateSymbolicLink(scratch.File("链接"), scratch.File("收"));

        Assert.Equal(["下级/甲.xlsx", "乙.xlsx"], InputFiles.Find([scratch.File("收")]).Files.Select(f => f.Name));
        Assert.Equal(["下级/绕回", "外面"], InputFiles.Find([scratch.File("收")]).Passed.Select(p => p.Name));
        Assert.Equal(["下级/甲.xlsx", "乙.xlsx"], InputFiles.Find([scratch.File("链接")]).Files.Select(f => f.Name));

        var error = Tests.Cli.Run("run", scratch.File("收"), "-o", scratch.File("out")).Error;
        Assert.Contains("提示：外面 是指向别处的链接文件夹", error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void What_is_left_out_is_left_out_by_whatever_link_it_is_named()
    {
        Skip.If(OperatingSystem.IsWindows(), "skipped: links need a right there");
        using var scratch = new Scratch();
        scratch.Write("真/甲.xlsx", [1]);
        scratch.Write("真/out/甲_自评表.xlsx", [1]);
        Directory.CreateSymbolicLink(scratch.File("链接"), scratch.File("真"));

        Assert.Equal(["甲.xlsx"], InputFiles.Find([scratch.File("链接")], [scratch.File("真", "out")]).Files.Select(f => f.Name));
        Assert.Equal(["甲.xlsx"], InputFiles.Find([scratch.File("真")], [scratch.File("链接", "out")]).Files.Select(f => f.Name));
        Assert.Empty(InputFiles.Find([scratch.File("链接", "out")], [scratch.File("真")]).Files);
        Assert.Empty(InputFiles.Find([scratch.File("链接", "out", "甲_自评表.xlsx")], [scratch.File("真", "out")]).Files);
        Assert.Equal(["甲.xlsx"], InputFiles.Find([scratch.File("链接", "**", "*.xlsx")], [scratch.File("真", "out")]).Files.Select(f => f.Name));
    }

    // A folder may be reached by ways that nothing tells to be one: a drive letter and the share behind it.
    [Fact]
    public void Folders_of_results_are_passed_over_where_something_is_written_and_told_where_nobody_would_know()
    {
        using var scratch = new Scratch();
        scratch.Write("甲.xlsx", [1]);
        scratch.Write("去年/甲_自评表.xlsx", [1]);
        scratch.Write("去年/.reportgen/ledger", [1]);
        scratch.Write("今年/甲_自评表.xlsx", [1]);
        scratch.Write("今年/.reportgen/ledger", [1]);

        Assert.Equal(["甲.xlsx"], InputFiles.Find([scratch.Folder], [scratch.File("别处")]).Files.Select(f => f.Name));
        Assert.Equal([("去年", PassedBecause.Results)], InputFiles.Find([scratch.Folder], [scratch.File("今年")]).Passed.Select(p => (p.Name, p.Why)));
        Assert.Empty(InputFiles.Find([scratch.File("甲.xlsx")], []).Passed);
        Assert.Empty(InputFiles.Find([scratch.File("*.xlsx")], []).Passed);
        // Who names it means it, and who asks without writing may look everywhere.
        Assert.Equal(["甲_自评表.xlsx"], InputFiles.Find([scratch.File("去年")], [scratch.File("别处")]).Files.Select(f => f.Name));
        Assert.Equal(3, InputFiles.Find([scratch.Folder]).Files.Count);
    }

    // A name that is not UTF-8, as old archives bring it, is one that no program here can open; a right that is missing would be none for root.
    [SkippableTheory]
    [InlineData("")]
    [InlineData("/**/*.xlsx")]
    public void A_folder_that_cannot_be_looked_into_is_an_input_that_cannot_be_read(string pattern)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "skipped: every name can be opened there");
        using var scratch = new Scratch();
        scratch.Write("in/科/甲.xlsx", File.ReadAllBytes(Repository.File("examples", "luzhou-2023", "inbox", "04-物业管理.xlsx")));
        Mounted.Shell("sh", "-c", $"cd '{scratch.Folder}/in' && d=\"$(printf '\\262\\306')\" && mkdir \"$d\" && cp 科/甲.xlsx \"$d/乙.xlsx\"");
        try
        {
            var (code, output, _) = Tests.Cli.Run("run", scratch.File("in") + pattern, "-o", scratch.File("out"));
            Assert.Equal(3, code);
            Assert.Contains("✓ 科/甲.xlsx", output, StringComparison.Ordinal);
            Assert.Contains("文件夹打不开：文件名不是 UTF-8 编码", output, StringComparison.Ordinal);
            using var run = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(scratch.File("out", "run.json")));
            Assert.Equal(["PF-128"], run.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("id").GetString()).Where(i => i!.StartsWith("PF-1", StringComparison.Ordinal)));
            Assert.Equal(3, Tests.Cli.Run("run", scratch.File("in") + pattern, "-o", scratch.File("out")).Code);
            Assert.Equal(3, Tests.Cli.Run("check", scratch.File("in") + pattern).Code);
        }
        finally
        {
            Mounted.Shell("rm", "-r", scratch.File("in"));
        }
    }

    [Fact]
    public void Folders_of_one_name_that_cannot_be_looked_into_keep_apart()
    {
        PassedFolder[] passed = [new("/甲/科", "科", PassedBecause.Refused) { Refused = new UnauthorizedAccessException() }, new("/乙/科", "科", PassedBecause.Refused) { Refused = new UnauthorizedAccessException() }];
        Assert.Equal(["科", "科~2"], InputFiles.WithRefused(new FoundInputs([], []) { Passed = passed }).Select(f => f.Name));
    }

    private static IEnumerable<string> Names(string pattern) => InputFiles.Find([pattern]).Files.Select(f => f.Name);
}
