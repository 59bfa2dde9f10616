namespace ReportGen.Tests.Hostile;

/// <summary>The sheet: how large it says it is, what its cells ask for.</summary>
internal static class SheetTricks
{
    private const string End = "</sheetData>";

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        new("尽头的一格.xlsx", "PF-103", () => new SoundForm().Edit(SoundForm.Sheet, "<sheetViews>", "<dimension ref=\"A1:XFD1048576\"/><sheetViews>")
            .Edit(SoundForm.Sheet, End, "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>" + End).ToBytes()),
        new("百万空行.xlsx", "", () => new SoundForm().Edit(SoundForm.Sheet, End, string.Concat(Enumerable.Range(100, 1_000_000).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\" s=\"1\"/></row>")) + End).ToBytes()),
        new("百万格.xlsx", "PF-115", () => new SoundForm().Edit(SoundForm.Sheet, End, string.Concat(Enumerable.Range(100, 1_000_000).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\"><v>1</v></c></row>")) + End).ToBytes()),
        new("十万处合并.xlsx", "", () => new SoundForm().Edit(SoundForm.Sheet, "</mergeCells>", string.Concat(Enumerable.Range(100, 100_000).Select(i => $"<mergeCell ref=\"A{i}:B{i}\"/>")) + "</mergeCells>").ToBytes()),
        new("合并到尽头.xlsx", "PF-115", () => new SoundForm().Edit(SoundForm.Sheet, "</mergeCells>", "<mergeCell ref=\"A100:XFD1048576\"/></mergeCells>").ToBytes()),
        new("二十万次藏起所有的列.xlsx", "", () => new SoundForm().Edit(SoundForm.Sheet, "<sheetData>", $"<cols>{Times("<col min=\"1\" max=\"16384\" hidden=\"1\"/>", 200_000)}</cols><sheetData>").ToBytes()),
        new("满行.xlsx", "PF-125", () => new SoundForm().Edit(SoundForm.Sheet, End, $"<row r=\"50\">{Times("<c><v>1</v></c>", 16_384)}</row>" + End).ToBytes()),
        new("链接公式.xlsx", "", () => Formula("[1]Sheet1!A1*'\\\\127.0.0.1\\x\\[y.xlsx]s'!A1")),
        new("DDE公式.xlsx", "", () => Formula("cmd|'/c calc'!A0")),
        new("联网公式.xlsx", "", () => Formula("WEBSERVICE(\"http://127.0.0.1:9/\"&amp;A1)")),
        new("自指公式.xlsx", "", () => Formula("H14")),
        new("超长公式.xlsx", "", () => Formula(Times("SUM(", 8_000) + "1" + Times(")", 8_000))),
        new("条件格式炸弹.xlsx", "", () => new SoundForm().Edit(SoundForm.Sheet, "<printOptions", Times("<conditionalFormatting sqref=\"A1:XFD1048576\"><cfRule type=\"expression\" priority=\"1\"><formula>1</formula></cfRule></conditionalFormatting>", 50_000) + "<printOptions").ToBytes()),
        new("超长格.xlsx", "PF-115", () => new SoundForm().Edit(SoundForm.Texts, "</si></sst>", $"</si><si><t>{new string('长', 40_000)}</t></si></sst>").ToBytes()),
    ];

    /// <summary>A formula beside the stored value of the quantity that was reached.</summary>
    private static byte[] Formula(string formula) => new SoundForm().Edit(SoundForm.Sheet, "<c r=\"K2\" s=\"10\"/>", $"<c r=\"K2\" s=\"10\"><f>{formula}</f></c>").ToBytes();

    private static string Times(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
