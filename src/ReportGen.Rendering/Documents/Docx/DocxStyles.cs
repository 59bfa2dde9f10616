using System.Globalization;
using System.Xml.Linq;
using ReportGen.Rendering.Documents.Tables;
using static ReportGen.Rendering.Documents.Docx.Word;

namespace ReportGen.Rendering.Documents.Docx;

/// <summary>The style sheet of a document: people change a look there and all paragraphs follow.</summary>
internal static class DocxStyles
{
    public const string Body = "BodyText";
    public const string Flush = "FlushText";
    public const string Title = "Title";
    public const string Caption = "Caption";
    public const string Figure = "Figure";
    public const string TableTitle = "TableTitle";
    public const string TableText = "TableText";
    public const string HeadLine = "TableHeadLine";
    public const string Note = "TableNote";
    public const string ContentsTitle = "TOCHeading";
    public const string Footer = "Footer";

    /// <summary>A paragraph that is there only because the file format wants one.</summary>
    public const string Gap = "Gap";

    public static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"Heading{level}");

    public static string Contents(int level) => string.Create(CultureInfo.InvariantCulture, $"TOC{level}");

    /// <param name="paper">How it looks.</param>
    /// <param name="textWidth">In points: where the page numbers of the contents end.</param>
    public static XElement Of(PaperStyle paper, decimal textWidth) => Root(
        "styles",
        El(
            "docDefaults",
            El("rPrDefault", El("rPr", Face(paper.Body with { Bold = false }, paper), El("lang", At("val", "en-US"), At("eastAsia", "zh-CN")))),
            El("pPrDefault")),
        Style("Normal", "Normal", El("pPr", El("widowControl")), null, isDefault: true),
        Text(Body, "Body Text", paper, paper.Body, Indented(paper), "both"),
        Text(Flush, "Flush Text", paper, paper.Body, null, "both"),
        Style(Title, "Title", El("pPr", El("keepNext"), Line(Twips(paper.Title.Size * 1.6m), "atLeast", 0, 240), Val("jc", "center")), Looks(paper.Title, paper)),
        paper.Headings.Select((face, i) => HeadingStyle(i + 1, face, paper)),
        Style(Caption, "caption", El("pPr", Line(320, "atLeast", 60, 60), Val("jc", Justification(paper.Caption.Horizontal))), Looks(paper.Caption, paper)),
        Style(Figure, "Figure", El("pPr", El("keepNext"), Line(240, "auto", 120, 120), Val("jc", "center")), null),
        Style(TableTitle, "Table Title", El("pPr", El("keepNext"), Line(360, "atLeast", 120, 60), Val("jc", Justification(paper.TableTitle.Horizontal))), Looks(paper.TableTitle, paper)),
        Style(HeadLine, "Table Head Line", El("pPr", El("keepNext"), Line(280, "atLeast", 0, 20)), Looks(paper.Table, paper)),
        Style(TableText, "Table Text", El("pPr", Line(TablePitch((double)paper.Table.Size), "exact", 10, 10)), Looks(paper.Table, paper)),
        Style(Note, "Table Note", El("pPr", Line(300, "atLeast", 40, 120)), Looks(paper.Note, paper)),
        Style(Gap, "Gap", El("pPr", Line(20, "exact", 0, 0)), El("rPr", Val("sz", 2))),
        Style(ContentsTitle, "TOC Heading", El("pPr", El("keepNext"), Line(560, "atLeast", 0, 240), Val("jc", "center")), Looks(paper.Headings[1], paper)),
        Enumerable.Range(1, paper.Headings.Length).Select(level => ContentsStyle(level, paper, textWidth)),
        Style(Footer, "footer", null, Looks(paper.PageNumber, paper)),
        El(
            "style",
            At("type", "table"),
            At("default", 1),
            At("styleId", "TableNormal"),
            Val("name", "Normal Table"),
            El("tblPr", El("tblInd", At("w", 0), At("type", "dxa")), El("tblCellMar", El("left", At("w", 60), At("type", "dxa")), El("right", At("w", 60), At("type", "dxa"))))));

    /// <summary>The spacing of a table's lines where its print is not the usual one.</summary>
    public static XElement TableSpacing(double print) => Line(TablePitch(print), "exact", 10, 10);

    private static int TablePitch(double print) => Twips(print * TableMeasures.Pitch);

    private static XElement HeadingStyle(int level, TextFace face, PaperStyle paper)
    {
        var centred = face.Horizontal == Workbooks.Grid.HorizontalPlace.Center;
        return Style(
            Heading(level),
            string.Create(CultureInfo.InvariantCulture, $"heading {level}"),
            El(
                "pPr",
                El("keepNext"),
                El("keepLines"),
                centred ? Line(Twips(face.Size * 1.6m), "atLeast", 0, 240) : Pitch(paper),
                centred ? null : Indented(paper),
                Val("jc", centred ? "center" : "both"),
                Val("outlineLvl", level - 1)),
            Looks(face, paper),
            next: Body);
    }

    private static XElement ContentsStyle(int level, PaperStyle paper, decimal textWidth) => Style(
        Contents(level),
        string.Create(CultureInfo.InvariantCulture, $"toc {level}"),
        El(
            "pPr",
            El("tabs", El("tab", At("val", "right"), At("leader", "dot"), At("pos", Twips(textWidth)))),
            Line(Twips(paper.Contents.Size * 1.7m), "exact", 0, 0),
            El("ind", At("left", Twips(paper.Contents.Size * (level - 1))))),
        Looks(paper.Contents, paper));

    private static XElement Text(string id, string name, PaperStyle paper, TextFace face, XElement? indent, string justification) =>
        Style(id, name, El("pPr", Pitch(paper), indent, Val("jc", justification)), Looks(face, paper));

    private static XElement Style(string id, string name, XElement? paragraph, XElement? run, bool isDefault = false, string? next = null) => El(
        "style",
        At("type", "paragraph"),
        isDefault ? At("default", 1) : null,
        isDefault || char.IsAsciiDigit(id[^1]) || id is Title or Caption or Footer or Body ? null : At("customStyle", 1),
        At("styleId", id),
        Val("name", name),
        isDefault ? null : Val("basedOn", "Normal"),
        next is null ? null : Val("next", next),
        isDefault ? El("qFormat") : null,
        paragraph,
        run);

    private static XElement Looks(TextFace face, PaperStyle paper) => El("rPr", Face(face, paper));

    private static object?[] Face(TextFace face, PaperStyle paper) =>
    [
        El("rFonts", At("ascii", paper.Latin), At("hAnsi", paper.Latin), At("eastAsia", face.Font), At("cs", paper.Latin)),
        face.Bold ? El("b") : null,
        Val("sz", HalfPoints(face.Size)),
        Val("szCs", HalfPoints(face.Size)),
    ];

    private static XElement Pitch(PaperStyle paper) => Line(Twips(paper.LinePitch), "exact", 0, 0);

    private static XElement Line(int line, string rule, int before, int after) => El("spacing", At("before", before), At("after", after), At("line", line), At("lineRule", rule));

    private static XElement Indented(PaperStyle paper) => El("ind", At("firstLineChars", paper.Indent * 100), At("firstLine", Twips(paper.Body.Size * paper.Indent)));
}
