using ReportGen.App.Batch;

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
        Assert.Equal(["下级/绕回", "外面"], InputFiles.LinkedFolders([scratch.File("收")]));
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
        Assert.Equal(["去年"], InputFiles.ResultFolders([scratch.Folder], [scratch.File("今年")]));
        Assert.Empty(InputFiles.ResultFolders([scratch.File("甲.xlsx")], []));
        // Who names it means it, and who asks without writing may look everywhere.
        Assert.Equal(["甲_自评表.xlsx"], InputFiles.Find([scratch.File("去年")], [scratch.File("别处")]).Files.Select(f => f.Name));
        Assert.Equal(3, InputFiles.Find([scratch.Folder]).Files.Count);
    }

    private static IEnumerable<string> Names(string pattern) => InputFiles.Find([pattern]).Files.Select(f => f.Name);
}
