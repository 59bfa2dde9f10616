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

        var (files, missing) = InputFiles.Find([scratch.Folder], scratch.File("out"));

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

    private static IEnumerable<string> Names(string pattern) => InputFiles.Find([pattern]).Files.Select(f => f.Name);
}
