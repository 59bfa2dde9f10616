namespace ReportGen.Tests.Hostile;

/// <summary>The XML of the parts: how deep, how long, what it refers to.</summary>
internal static class PartTricks
{
    private const int Megabyte = 1 << 20;
    private const string Laughs = "<!DOCTYPE z [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        new("十万层XML.xlsx", "PF-124", () => new SoundForm().Edit(SoundForm.Sheet, "<printOptions", Times("<a>", 100_000) + Times("</a>", 100_000) + "<printOptions").ToBytes()),
        new("十亿次大笑.xlsx", "PF-116", () => new SoundForm().Edit(SoundForm.Texts, "<sst", Laughs + "<sst").ToBytes()),
        new("外部实体.xlsx", "PF-116", () => new SoundForm().Edit(SoundForm.Sheet, "<worksheet", "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet").ToBytes()),
        new("外部文档类型.xlsx", "PF-116", () => new SoundForm().Edit(SoundForm.Workbook, "<workbook ", "<!DOCTYPE workbook SYSTEM \"http://127.0.0.1:9/x.dtd\"><workbook ").ToBytes()),
        new("一百MB的文字.xlsx", "PF-124", () => ZipTricks.With(SoundForm.Texts, RawZip.Repeated($"<sst {Main}><si><t>", new string('x', Megabyte), 100, "</t></si></sst>"), 100 * Megabyte)),
        new("一千万个文字.xlsx", "PF-115", () => ZipTricks.With(SoundForm.Texts, RawZip.Repeated($"<sst {Main}>", ZipTricks.Times("<si><t>x</t></si>", Megabyte), 170, "</sst>"), 170 * Megabyte)),
        new("一百万种样式.xlsx", "PF-115", () => ZipTricks.With("xl/styles.xml", RawZip.Repeated($"<styleSheet {Main}><cellXfs>", ZipTricks.Times("<xf/>", Megabyte), 6, "</cellXfs></styleSheet>"), 6 * Megabyte)),
        new("一百万种名称.xlsx", "", () => new SoundForm().Edit(SoundForm.Sheet, "<printOptions", string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"<a{i}/>")) + "<printOptions").ToBytes()),
        new("一百MB的标签.xlsx", "PF-124", () => ZipTricks.With(SoundForm.Sheet, RawZip.Repeated($"<worksheet {Main} a=\"", new string(' ', Megabyte), 100, "\"/>"), 100 * Megabyte)),
        new("格式代码炸弹.xlsx", "", () => new SoundForm().Edit("xl/styles.xml", "<fonts", $"<numFmts><numFmt numFmtId=\"999\" formatCode=\"{Times("[>0]0;", 100_000)}\"/></numFmts><fonts").ToBytes()),
        new("内容类型不对.xlsx", "", () => new SoundForm().Put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"image/png\"/></Types>").ToBytes()),
        new("工作表在网上.xlsx", "PF-111", () => new SoundForm().Edit("xl/_rels/workbook.xml.rels", "\"worksheets/sheet1.xml\"", "\"http://127.0.0.1:9/sheet1.xml\" TargetMode=\"External\"").ToBytes()),
        new("工作表在包外.xlsx", "PF-111", () => new SoundForm().Edit("xl/_rels/workbook.xml.rels", "\"worksheets/sheet1.xml\"", "\"../../../../etc/passwd\"").ToBytes()),
    ];

    private static string Times(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
