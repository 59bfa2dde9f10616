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
        scratch.Write("决算数据.xlsx", AccountsFile.Of(AccountsExample.Panzhihua().With("T1|本年收入合计|决算数=9999.00")));

        var (code, output, _) = Tests.Cli.Run("disclose", scratch.File("决算数据.xlsx"), "-o", scratch.File("公开"));

        Assert.Equal(1, code);
        var names = Directory.GetFiles(scratch.File("公开")).Select(Path.GetFileName).Where(n => n != "run.json" && n != "问题清单.xlsx").ToList();
        Assert.Equal(3, names.Count);
        Assert.All(names, n => Assert.StartsWith("草稿_", n, StringComparison.Ordinal));
        Assert.Contains("草稿_", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_table_that_was_not_handed_in_makes_a_draft()
    {
        using var scratch = new Scratch();
        var accounts = AccountsExample.Panzhihua();
        scratch.Write("决算数据.xlsx", AccountsFile.Of(accounts with { Tables = accounts.Tables.RemoveAll(t => t.Key == "T5") }));

        Tests.Cli.Run("disclose", scratch.File("决算数据.xlsx"), "-o", scratch.File("公开"));

        Assert.Single(Directory.GetFiles(scratch.File("公开"), "草稿_*.docx"));
    }

    [Fact]
    public void What_was_final_does_not_stay_beside_a_draft_nor_a_draft_beside_what_is_final()
    {
        using var scratch = new Scratch();
        scratch.Write("清单.txt", "T5 | 2040220 执法办案 | 合计\n"u8.ToArray());
        Run([]);
        var final = Documents();
        Run(["--mask", scratch.File("清单.txt")]);
        var drafts = Documents();
        Run([]);

        Assert.Equal(3, final.Length);
        Assert.All(final, n => Assert.DoesNotContain("草稿", n, StringComparison.Ordinal));
        Assert.Equal(final.Select(n => $"草稿_{n}"), drafts);
        Assert.Equal(final, Documents());

        void Run(string[] more) => Tests.Cli.Run(["disclose", Example, "-o", scratch.File("公开"), .. more]);

        string[] Documents() => [.. Directory.GetFiles(scratch.File("公开")).Select(f => Path.GetFileName(f)).Where(n => n != "run.json" && n != "问题清单.xlsx").Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void What_a_person_has_changed_stays_and_is_told()
    {
        using var scratch = new Scratch();
        scratch.Write("清单.txt", "T5 | 2040220 执法办案 | 合计\n"u8.ToArray());
        Tests.Cli.Run("disclose", Example, "-o", scratch.File("公开"));
        var page = Directory.GetFiles(scratch.File("公开"), "*.html").Single();
        File.AppendAllText(page, "<!-- 已改 -->");

        Tests.Cli.Run("disclose", Example, "-o", scratch.File("公开"), "--mask", scratch.File("清单.txt"));

        Assert.True(File.Exists(page));
        Assert.Contains("PF-902", File.ReadAllText(scratch.File(Path.Combine("公开", "run.json"))), StringComparison.Ordinal);
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
    public void A_masked_amount_is_in_no_part_of_any_document()
    {
        using var scratch = new Scratch();
        scratch.Write("清单.txt", """
            T* | 2040220 | *
            T* | 2040299 | *
            BX | 2040220 | *
            BX | 2040299 | *
            辅警人员经费 | 总额 | *
            辅警人员经费 | 财政拨款 | *
            辅警人员经费 | 6.2万元/人/年 | *
            """u8.ToArray());

        var (_, output, _) = Tests.Cli.Run("disclose", Example, "-o", scratch.File("公开"), "--mask", scratch.File("清单.txt"));

        Assert.DoesNotContain("错误 PF-886", output, StringComparison.Ordinal);
        var parts = Published(scratch.File("公开")).SelectMany(f => PublishedParts.Of(f, File.ReadAllBytes(f))).ToList();
        Assert.Contains(parts, p => p.Name.Contains("embeddings", StringComparison.Ordinal));
        Assert.All(parts, p => Assert.DoesNotMatch(@"(?<![0-9.,])(1,?914\.60?|19,?146,?000|1,?047\.80?|10,?478,?000)(?![0-9])", p.Text));
    }

    [Fact]
    public void A_sentence_of_the_unit_that_names_a_masked_amount_is_told()
    {
        using var scratch = new Scratch();
        scratch.Write("决算数据.xlsx", AccountsFile.Of(AccountsExample.Panzhihua().With("TX|重点工作完成情况|内容=全年执法办案支出19,146,000元，保障了办案")));
        scratch.Write("清单.txt", "T5 | 2040220 | *\nT3 | 2040220 | *\nT2 | 2040220 | *\n"u8.ToArray());

        var (code, output, _) = Tests.Cli.Run("disclose", scratch.File("决算数据.xlsx"), "-o", scratch.File("公开"), "--mask", scratch.File("清单.txt"));

        Assert.Equal(1, code);
        Assert.Contains("PF-886", output, StringComparison.Ordinal);
        Assert.Equal(3, Published(scratch.File("公开")).Count(f => Path.GetFileName(f).StartsWith("草稿_", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Published(string folder) => Directory.GetFiles(folder).Where(f => Path.GetFileName(f) is not ("run.json" or "问题清单.xlsx"));

    [Fact]
    public void What_all_would_read_makes_a_draft_and_stands_in_the_list()
    {
        const string id = "PF-891";
        using var scratch = new Scratch();
        scratch.Write("决算数据.xlsx", AccountsFile.Of(AccountsExample.Panzhihua().With("TX|机关运行经费变动原因|内容=人员增加，有问题请拨13800000000")));

        var (_, output, _) = Tests.Cli.Run("disclose", scratch.File("决算数据.xlsx"), "-o", scratch.File("公开"));

        Assert.Contains(id, output, StringComparison.Ordinal);
        Assert.NotEmpty(Published(scratch.File("公开")));
        Assert.All(Published(scratch.File("公开")), f => Assert.StartsWith("草稿_", Path.GetFileName(f), StringComparison.Ordinal));
        Assert.Contains(id, SheetPicture.Of(File.ReadAllBytes(scratch.File("公开/问题清单.xlsx"))), StringComparison.Ordinal);
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
