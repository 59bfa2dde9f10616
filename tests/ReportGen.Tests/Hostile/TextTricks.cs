using System.Text;

namespace ReportGen.Tests.Hostile;

/// <summary>Pages, XML and texts under the names of workbooks.</summary>
internal static class TextTricks
{
    private const string Spreadsheet = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"表\"><Table>";

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        new("百万列.csv", "PF-111", () => Bytes("项目名称,单位\n项目名称," + Times("1,", 1_000_000))),
        new("四十MB一行.csv", "PF-123", () => Bytes(Times("x", 40_000_000))),
        new("不关的引号.csv", "PF-115", () => Bytes("a,b\n\"" + Times("x,\n", 5_000_000))),
        new("百万空列.csv", "PF-107", () => Bytes("项目名称,单位\n项目名称" + Times(",", 10_000_000))),
        new("百万列的网页.xls", "PF-111", () => Bytes($"<html><table><tr>{Times("<td>1", 1_000_000)}</tr></table></html>")),
        new("十万层表格的网页.xls", "PF-124", () => Bytes($"<html>{Times("<table><tr><td>", 100_000)}1</html>")),
        new("跨十亿列的网页.xls", "PF-115", () => Bytes("<html><table><tr><td colspan=\"1000000000\" rowspan=\"1000000000\">项目名称</td></tr></table></html>")),
        new("不关的标签网页.xls", "PF-117", () => Bytes("<html><table><tr><td a=\"" + Times("x", 20_000_000))),
        new("实体炸弹网页.xls", "PF-115", () => Bytes($"<html><table><tr><td>{Times("&amp;", 2_000_000)}</td></tr></table></html>")),
        new("跳到尽头的XML.xls", "PF-111", () => Bytes(Spreadsheet + "<Row ss:Index=\"2147483647\"><Cell ss:Index=\"2147483647\" ss:MergeAcross=\"1000000000\"><Data ss:Type=\"String\">项目名称</Data></Cell></Row></Table></Worksheet></Workbook>")),
        new("百万格的XML.xls", "PF-111", () => Bytes(Spreadsheet + $"<Row>{Times("<Cell><Data ss:Type=\"Number\">1</Data></Cell>", 600_000)}</Row></Table></Worksheet></Workbook>")),
        new("二十万次藏起所有的列的XML.xls", "PF-107", () => Bytes(Spreadsheet + Times("<Column ss:Index=\"1\" ss:Span=\"16383\" ss:Hidden=\"1\"/>", 200_000) + "<Row><Cell><Data ss:Type=\"String\">项目名称</Data></Cell></Row></Table></Worksheet></Workbook>")),
        new("十万层的XML.xls", "PF-124", () => Bytes(Spreadsheet + Times("<a>", 100_000))),
        new("文档类型的XML.xls", "PF-116", () => Bytes("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\">]>" + Spreadsheet[21..] + "</Table></Worksheet></Workbook>")),
    ];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Times(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();
}
