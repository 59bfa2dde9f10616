using System.Text;
using ReportGen.Workbooks.Legacy.Writing;

namespace ReportGen.Tests.App.Batch;

/// <summary>Files whose name says one thing and whose content another: read all the same, and told.</summary>
public class ContentFindingTests
{
    private static readonly string Sound = Directory.GetFiles(Repository.File("examples", "luzhou-2023", "inbox"), "13*.xlsx").Single();

    [Theory]
    [InlineData("表.xls", "web", "网页表格")]
    [InlineData("表.xls", "csv", "用逗号等分隔的文本")]
    [InlineData("表.csv", "csv", "用逗号等分隔的文本")]
    [InlineData("表.htm", "web", "网页表格")]
    [InlineData("表.xls", "xlsx", "新版工作簿")]
    [InlineData("表.xlsx", "xls", "旧版工作簿")]
    [InlineData("表.xls", "xml", "XML 表格")]
    public void An_odd_file_is_told_in_one_hint(string name, string content, string kind)
    {
        using var scratch = new Scratch();
        var (_, output, _) = Tests.Cli.Run("check", scratch.Write(name, Content(content)));
        Assert.Contains($"PF-120\n  文件名以“{Path.GetExtension(name)}”结尾，内容是{kind}", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("表.xlsx", "xlsx")]
    [InlineData("表.XLSM", "xlsx")]
    [InlineData("表.xls", "xls")]
    public void An_ordinary_file_is_not_talked_about(string name, string content)
    {
        using var scratch = new Scratch();
        Assert.DoesNotContain("PF-120", Tests.Cli.Run("check", scratch.Write(name, Content(content))).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_old_file_is_judged_like_the_new_one()
    {
        using var scratch = new Scratch();
        scratch.Write("新/表.xlsx", Content("xlsx"));
        scratch.Write("旧/表.xls", Content("xls"));
        Assert.Equal(Json(scratch.File("新", "表.xlsx")), Json(scratch.File("旧", "表.xls")).Replace("表.xls\"", "表.xlsx\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("表.et", "xls", "PF-114")]
    [InlineData("表.et", "half", "PF-114")]
    [InlineData("表.xls", "half", "PF-111")]
    [InlineData("表.csv", "prose", "PF-123")]
    [InlineData("表.html", "prose", "PF-123")]
    [InlineData("表.xlsx", "pdf", "PF-110")]
    public void An_unreadable_file_says_what_to_do(string name, string content, string id)
    {
        using var scratch = new Scratch();
        var (code, output, _) = Tests.Cli.Run("check", scratch.Write(name, Content(content)));
        Assert.Equal(3, code);
        Assert.Contains(id, output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_with_xls_writes_both_and_knows_them_again()
    {
        using var scratch = new Scratch();
        Assert.Equal(0, Tests.Cli.Run("run", Sound, "-o", scratch.Folder, "--xls").Code);
        var old = Directory.GetFiles(scratch.Folder, "*_自评表.xls").Single();
        var before = File.ReadAllBytes(old);
        Tests.Cli.Run("run", Sound, "-o", scratch.Folder, "--xls");
        Assert.Equal(before, File.ReadAllBytes(old));
        Assert.Contains(Path.GetFileName(old) + "\"", File.ReadAllText(scratch.File("run.json")), StringComparison.Ordinal);
        Assert.DoesNotContain("PF-902", File.ReadAllText(scratch.File("run.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_form_is_old_or_new_by_its_ending()
    {
        using var scratch = new Scratch();
        Tests.Cli.Run("blank", "sichuan-2023-project", "-o", scratch.File("a.xls"));
        Tests.Cli.Run("blank", "sichuan-2023-project", "-o", scratch.File("b.xlsx"), "--xls");
        Assert.Equal(["a.xls", "b.xls", "b.xlsx"], Directory.GetFiles(scratch.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(File.ReadAllBytes(scratch.File("a.xls")), File.ReadAllBytes(scratch.File("b.xls")));
        Assert.Equal(0xD0, File.ReadAllBytes(scratch.File("a.xls"))[0]);
    }

    private static string Json(string file) => Tests.Cli.Run("explain", file, "--json").Out + Tests.Cli.Run("read", file, "--json").Out;

    private static byte[] Content(string kind) => kind switch
    {
        "xlsx" => File.ReadAllBytes(Sound),
        "xls" => XlsWriter.Write(File.ReadAllBytes(Sound)).Content!,
        "half" => XlsWriter.Write(File.ReadAllBytes(Sound)).Content![..5_000],
        "web" => Encoding.UTF8.GetBytes("<table><tr><td>项目名称<td>甲</table>"),
        "csv" => Encoding.UTF8.GetBytes("项目名称,甲\n金额,5\n"),
        "xml" => Encoding.UTF8.GetBytes("<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table><Row><Cell><Data>一</Data></Cell></Row></Table></Worksheet></Workbook>"),
        "prose" => Encoding.UTF8.GetBytes("请于三月底前报送。"),
        _ => "%PDF-1.7\n1 0 obj"u8.ToArray(),
    };
}
