using ReportGen.Rendering.Accounts;
using ReportGen.Tests.Accounts;
using ReportGen.Tests.Rendering.Documents;

namespace ReportGen.Tests.App.Disclosures;

/// <summary>The disclosure from the command line to the documents.</summary>
public sealed class DiscloseTests
{
    private static readonly string Example = Repository.File("examples", "disclosure");

    [Fact]
    public void The_example_becomes_a_document_a_page_and_an_annex()
    {
        using var scratch = new Scratch();

        var (code, output, _) = Tests.Cli.Run("disclose", Example, "-o", scratch.File("公开"));

        Assert.Equal(0, code);
        var docx = Directory.GetFiles(scratch.File("公开"), "*.docx").Single();
        Assert.DoesNotContain("草稿", docx, StringComparison.Ordinal);
        Golden.Check("disclose", ("document.txt", DocumentPicture.Of(File.ReadAllBytes(docx))), ("output.txt", output.Replace(scratch.File("公开"), "公开", StringComparison.Ordinal)));
        Assert.Empty(Rendering.Documents.Docx.DocxWriterTests.SchemaErrors(File.ReadAllBytes(docx)));
        Assert.Empty(Workbooks.Witnesses.SchemaErrors(File.ReadAllBytes(Directory.GetFiles(scratch.File("公开"), "*附表.xlsx").Single())));
        var page = File.ReadAllText(Directory.GetFiles(scratch.File("公开"), "*.html").Single());
        Assert.DoesNotContain("增加/减少", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_accounts_of_the_example_are_those_of_the_other_example() =>
        Assert.Equal(File.ReadAllBytes(Repository.File("examples", "accounts", "panzhihua-2020", "决算数据.xlsx")), File.ReadAllBytes(Path.Combine(Example, "决算数据.xlsx")));

    [Fact]
    public void The_same_folder_gives_the_same_bytes()
    {
        using var scratch = new Scratch();
        foreach (var run in new[] { "一", "二" }) Tests.Cli.Run("disclose", Example, "-o", scratch.File(run));
        Assert.All(Directory.GetFiles(scratch.File("一")), f => Assert.Equal(File.ReadAllBytes(f), File.ReadAllBytes(Path.Combine(scratch.File("二"), Path.GetFileName(f)))));
    }

    [Fact]
    public void Documents_with_errors_are_drafts()
    {
        using var scratch = new Scratch();
        scratch.Write("决算数据.xlsx", AccountsWorkbook.Render(AccountsExample.Panzhihua().With("T1|本年收入合计|决算数=9999.00")));

        var (code, output, _) = Tests.Cli.Run("disclose", scratch.File("决算数据.xlsx"), "-o", scratch.File("公开"));

        Assert.Equal(1, code);
        var names = Directory.GetFiles(scratch.File("公开")).Select(Path.GetFileName).Where(n => n != "run.json" && n != "问题清单.xlsx").ToList();
        Assert.Equal(3, names.Count);
        Assert.All(names, n => Assert.StartsWith("草稿_", n, StringComparison.Ordinal));
        Assert.Contains("草稿_", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Masked_cells_are_stars_in_the_text_and_the_tables_and_what_gives_them_away_is_told()
    {
        using var scratch = new Scratch();
        scratch.Write("清单.txt", "T5 | 2040220 执法办案 | 合计\n"u8.ToArray());

        var (code, _, _) = Tests.Cli.Run("disclose", Example, "-o", scratch.File("公开"), "--mask", scratch.File("清单.txt"));

        Assert.Equal(1, code);
        var document = DocumentPicture.Of(File.ReadAllBytes(Directory.GetFiles(scratch.File("公开"), "草稿_*.docx").Single()));
        Assert.Contains("执法办案（项）：支出决算为**万元", document, StringComparison.Ordinal);
        Assert.Contains("PF-899", File.ReadAllText(scratch.File(Path.Combine("公开", "run.json"))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_must_not_be_published_makes_a_draft()
    {
        using var scratch = new Scratch();
        scratch.Write("决算数据.xlsx", File.ReadAllBytes(Path.Combine(Example, "决算数据.xlsx")));
        scratch.Write("辅警.xlsx", File.ReadAllBytes(Directory.GetFiles(Repository.File("examples", "kits", "sichuan-2020-project"), "*.xlsx").Single()));

        var (code, output, _) = Tests.Cli.Run("disclose", scratch.File("决算数据.xlsx"), scratch.File("辅警.xlsx"), "-o", scratch.File("公开"));

        Assert.Equal(1, code);
        Assert.Contains("PF-893", output, StringComparison.Ordinal);
        Assert.Equal(3, Directory.GetFiles(scratch.File("公开"), "草稿_*").Length);
    }

    [Fact]
    public void A_folder_without_accounts_is_refused()
    {
        using var scratch = new Scratch();
        var (code, _, error) = Tests.Cli.Run("disclose", Repository.File("examples", "luzhou-2023", "inbox"), "-o", scratch.File("公开"));
        Assert.Equal(2, code);
        Assert.Contains("决算", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_office_program_the_PDF_is_told_and_the_rest_is_there()
    {
        using var scratch = new Scratch();
        var (_, output, _) = Tests.Cli.Run("disclose", Example, "-o", scratch.File("公开"), "--pdf", "--soffice", scratch.File("没有"));
        Assert.Contains("PF-905", output, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(scratch.File("公开"), "*.docx"));
    }
}
