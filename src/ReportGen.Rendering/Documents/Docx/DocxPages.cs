using System.Xml.Linq;
using ReportGen.Workbooks.Packages;
using static ReportGen.Rendering.Documents.Docx.Word;

namespace ReportGen.Rendering.Documents.Docx;

/// <summary>The pages: upright or across, with their numbers at the foot.</summary>
internal sealed class DocxPages
{
    private const string Document = "word/document.xml";

    /// <summary>A4 in mm.</summary>
    private const decimal Short = 210;
    private const decimal Long = 297;

    private readonly PaperStyle _paper;
    private readonly List<(string Type, string Id)> _footers = [];
    private bool _counting;

    public DocxPages(PaperStyle paper, OfficePackage package)
    {
        _paper = paper;
        AddFooter(package, "default", "word/footer1.xml", paper.NumbersOutside ? "right" : "center");
        if (paper.NumbersOutside)
        {
            AddFooter(package, "even", "word/footer2.xml", "left");
        }
    }

    /// <summary>The width of the text in points.</summary>
    public decimal TextWidth(bool landscape) => landscape
        ? PointsOf(Long - _paper.Margins.Top - _paper.Margins.Bottom)
        : PointsOf(Short - _paper.Margins.Left - _paper.Margins.Right);

    /// <summary>The height of the text in points.</summary>
    public decimal TextHeight(bool landscape) => landscape
        ? PointsOf(Short - _paper.Margins.Left - _paper.Margins.Right)
        : PointsOf(Long - _paper.Margins.Top - _paper.Margins.Bottom);

    /// <summary>The end of a stretch of pages that are alike. An upright page turned to the right has its top edge at the right.</summary>
    public XElement Section(bool landscape, bool isFront)
    {
        var m = _paper.Margins;
        var begins = !isFront && !_counting;
        _counting |= !isFront;
        return El(
            "sectPr",
            isFront ? null : _footers.Select(f => El("footerReference", At("type", f.Type), new XAttribute(R + "id", f.Id))),
            Val("type", "nextPage"),
            landscape
                ? El("pgSz", At("w", Edge(Long)), At("h", Edge(Short)), At("orient", "landscape"))
                : El("pgSz", At("w", Edge(Short)), At("h", Edge(Long))),
            landscape ? Margins(m.Left, m.Top, m.Right, m.Bottom) : Margins(m.Top, m.Right, m.Bottom, m.Left),
            begins ? El("pgNumType", At("start", 1)) : null);
    }

    private static int Edge(decimal millimetres) => Twips(PointsOf(millimetres));

    private static XElement Margins(decimal top, decimal right, decimal bottom, decimal left) => El(
        "pgMar",
        At("top", Edge(top)),
        At("right", Edge(right)),
        At("bottom", Edge(bottom)),
        At("left", Edge(left)),
        At("header", Edge(15)),
        // The number stands 7 mm below the text.
        At("footer", Edge(Math.Max(5, bottom - 12))),
        At("gutter", 0));

    private void AddFooter(OfficePackage package, string type, string part, string justification)
    {
        XElement Mark(string kind) => El("r", El("fldChar", At("fldCharType", kind)));
        package.Add(part, Kind + "footer+xml", Root("ftr", El(
            "p",
            El("pPr", Val("pStyle", DocxStyles.Footer), justification == "center" ? null : El("ind", At(justification, Twips(_paper.PageNumber.Size))), Val("jc", justification)),
            Run("— "),
            Mark("begin"),
            El("r", El("instrText", " PAGE ")),
            Mark("separate"),
            Run("1"),
            Mark("end"),
            Run(" —"))));
        _footers.Add((type, package.Relate(Document, "footer", part)));
    }
}
