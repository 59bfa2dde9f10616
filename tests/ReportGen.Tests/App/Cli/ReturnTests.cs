using System.Text;
using ReportGen.Tests.Workbooks;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.App.Cli;

/// <summary><c>check --format annotated</c>: what goes back to the offices, and what comes in again.</summary>
public class ReturnTests
{
    private const string Faulty = "08-隐患排查（有错的表）";

    private static readonly string Inbox = Repository.File("examples", "luzhou-2023", "inbox");

    [Fact]
    public void A_faulty_form_goes_back_with_a_list_and_its_cells_marked()
    {
        using var scratch = new Scratch();
        var (code, output, _) = Return(scratch, Path.Combine(Inbox, Faulty + ".xlsx"));

        Assert.Equal(1, code);
        var copy = File.ReadAllBytes(scratch.File("out", Faulty + ".退回.xlsx"));
        Assert.Contains($"{Faulty}.xlsx → {Faulty}.退回.xlsx", output, StringComparison.Ordinal);
        Assert.Equal([], Witnesses.SchemaErrors(copy));
        Golden.Check("returned", ("slip.txt", SheetPicture.Of(copy)), ("comments.txt", Comments(copy)),
            ("check.json", Tests.Cli.Run("check", Path.Combine(Inbox, Faulty + ".xlsx"), "--format", "json").Out),
            ("check.sarif", Tests.Cli.Run("check", Path.Combine(Inbox, Faulty + ".xlsx"), "--format", "sarif").Out));
    }

    [Fact]
    public void The_folders_are_kept_and_sound_files_are_not_returned()
    {
        using var scratch = new Scratch();
        var (_, output, _) = Return(scratch, Inbox);

        Assert.True(File.Exists(scratch.File("out", "事故处理科", "07-道路交通事故处理.退回.xlsx")));
        Assert.False(File.Exists(scratch.File("out", "04-物业管理.退回.xlsx")));
        Assert.Contains("✓ 04-物业管理.xlsx", output, StringComparison.Ordinal);
        var list = new OfficeOpenXml.ExcelPackage(new MemoryStream(File.ReadAllBytes(scratch.File("out", "问题清单.xlsx")))).Workbook.Worksheets.First();
        Assert.Contains(list.Cells.Where(c => c.Hyperlink is not null), c => Uri.UnescapeDataString(c.Hyperlink.OriginalString) == "事故处理科/07-道路交通事故处理.退回.xlsx");
    }

    [Fact]
    public void The_same_inbox_gives_the_same_bytes_on_every_run()
    {
        using var first = new Scratch();
        using var second = new Scratch();
        Return(first, Inbox);
        Return(second, Inbox);

        var files = Directory.GetFiles(first.File("out"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(first.Folder, f)).ToList();
        Assert.Equal(8, files.Count);
        Assert.All(files, f => Assert.Equal(File.ReadAllBytes(first.File(f)), File.ReadAllBytes(second.File(f))));
    }

    [Fact]
    public void A_copy_that_comes_back_is_read_as_the_form_alone()
    {
        using var scratch = new Scratch();
        var form = Path.Combine(Inbox, Faulty + ".xlsx");
        Return(scratch, form);
        var copy = scratch.File("out", Faulty + ".退回.xlsx");

        Assert.Equal(Tests.Cli.Run("check", form).Out, Tests.Cli.Run("check", copy).Out.Replace(".退回.xlsx", ".xlsx", StringComparison.Ordinal));
        Assert.Equal(
            Tests.Cli.Run("read", form, "--json").Out,
            Tests.Cli.Run("read", copy, "--json").Out.Replace(".退回.xlsx", ".xlsx", StringComparison.Ordinal));
    }

    [Fact]
    public void A_copy_that_comes_back_is_marked_anew_and_not_twice()
    {
        using var scratch = new Scratch();
        Return(scratch, Path.Combine(Inbox, Faulty + ".xlsx"));
        var first = File.ReadAllBytes(scratch.File("out", Faulty + ".退回.xlsx"));
        var again = scratch.Write($"again/{Faulty}.退回.xlsx", first);
        Tests.Cli.Run("check", again, "--format", "annotated", "-o", scratch.File("out2"));

        var second = File.ReadAllBytes(scratch.File("out2", Faulty + ".退回.xlsx"));
        Assert.Equal([], Witnesses.SchemaErrors(second));
        Assert.Equal(Comments(first), Comments(second));
        Assert.Equal(Texts(first), Texts(second).Select(t => t.Replace(".退回.xlsx", ".xlsx", StringComparison.Ordinal)));
        Assert.Equal(Fills(first), Fills(second));
    }

    [Fact]
    public void A_changed_copy_is_left_alone()
    {
        using var scratch = new Scratch();
        var form = Path.Combine(Inbox, Faulty + ".xlsx");
        Return(scratch, form);
        var copy = scratch.File("out", Faulty + ".退回.xlsx");
        File.AppendAllText(copy, "改过");

        var (_, output, _) = Return(scratch, form);

        Assert.EndsWith("改过", File.ReadAllText(copy), StringComparison.Ordinal);
        Assert.Contains("PF-902", output, StringComparison.Ordinal);
        Tests.Cli.Run("check", form, "--format", "annotated", "-o", scratch.File("out"), "--overwrite");
        Assert.Equal(Faulty, Path.GetFileName(copy).Split('.')[0]);
        Assert.NotEmpty(WorkbookReader.Read(File.ReadAllBytes(copy)).Sheets);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_gets_no_copy_and_stands_in_the_list()
    {
        using var scratch = new Scratch();
        scratch.Write("in/坏.xlsx", "这不是工作簿"u8.ToArray());

        var (code, output, _) = Return(scratch, scratch.File("in"));

        Assert.Equal(3, code);
        Assert.Contains("✗ 坏.xlsx", output, StringComparison.Ordinal);
        Assert.Equal(["run.json", "问题清单.xlsx"], Directory.GetFiles(scratch.File("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("坏.xlsx", SheetPicture.Of(File.ReadAllBytes(scratch.File("out", "问题清单.xlsx"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_comes_back_as_a_drawn_workbook_and_says_so()
    {
        using var scratch = new Scratch();
        scratch.Write("in/表.csv", Csv(Path.Combine(Inbox, Faulty + ".xlsx")));

        Return(scratch, scratch.File("in"));

        var copy = File.ReadAllBytes(scratch.File("out", "表.退回.xlsx"));
        Assert.Equal([], Witnesses.SchemaErrors(copy));
        Assert.Contains(Texts(copy), t => t.Contains("按读到的内容重新画出", StringComparison.Ordinal));
        Assert.Contains("PF-", Comments(copy), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_inputs_of_one_name_get_copies_of_their_own()
    {
        using var scratch = new Scratch();
        var form = File.ReadAllBytes(Path.Combine(Inbox, Faulty + ".xlsx"));
        scratch.Write("in/表.xlsx", form);
        scratch.Write("in/表.退回.xlsx", form);
        scratch.Write("in/表.xlsm", form);

        Return(scratch, scratch.File("in"));

        Assert.Equal(["表_xlsm.退回.xlsm", "表_xlsx.退回.xlsx", "表_退回_xlsx.退回.xlsx"], Directory.GetFiles(scratch.File("out"), "表*").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("check inbox --format annotated")]
    [InlineData("check inbox --format annotated -o inbox")]
    public void Copies_need_a_folder_of_their_own(string line)
    {
        using var scratch = new Scratch();
        scratch.Write("inbox/表.xlsx", File.ReadAllBytes(Path.Combine(Inbox, Faulty + ".xlsx")));

        Assert.Equal(2, Tests.Cli.Run([.. line.Split(' ').Select(word => word == "inbox" ? scratch.File("inbox") : word)]).Code);
    }

    private static (int Code, string Out, string Error) Return(Scratch scratch, string input) => Tests.Cli.Run("check", input, "--format", "annotated", "-o", scratch.File("out"));

    private static IEnumerable<string> Texts(byte[] file) => WorkbookReader.Read(file).Sheets.SelectMany(s => s.Cells.Select(c => $"{s.Name} {c.Address} {c.Text}"));

    private static string Comments(byte[] file)
    {
        using var package = new OfficeOpenXml.ExcelPackage(new MemoryStream(file));
        return string.Join('\n', package.Workbook.Worksheets.SelectMany(s => s.Comments.Cast<OfficeOpenXml.ExcelComment>()).OrderBy(c => c.Address, StringComparer.Ordinal).Select(c => $"{c.Address} {c.Author}: {c.Text}")) + "\n";
    }

    private static IEnumerable<string> Fills(byte[] file)
    {
        using var package = new OfficeOpenXml.ExcelPackage(new MemoryStream(file));
        return [.. package.Workbook.Worksheets.SelectMany(s => s.Cells[s.Dimension.Address].Select(c => $"{c.FullAddress} {c.Style.Fill.PatternType} {c.Style.Fill.BackgroundColor.Rgb}"))];
    }

    private static byte[] Csv(string workbook)
    {
        var sheet = WorkbookReader.Read(File.ReadAllBytes(workbook)).Sheets[0];
        var rows = Enumerable.Range(1, sheet.Cells.Max(c => c.Address.Row)).Select(row =>
            string.Join(',', Enumerable.Range(1, 11).Select(column => $"\"{sheet[new CellAddress(row, column)]?.Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));
        return Encoding.UTF8.GetBytes(string.Join("\r\n", rows));
    }
}
