using System.Xml.Linq;
using static ReportGen.Rendering.Documents.Docx.Word;

namespace ReportGen.Rendering.Documents.Docx;

/// <summary>The page before everything: a line above, the title in the upper half, who and when at the foot.</summary>
internal static class DocxCover
{
    private const decimal LargePrint = 36;

    public static IEnumerable<XElement> Of(Cover cover, PaperStyle paper)
    {
        if (cover.Above.Length > 0)
        {
            yield return Line(cover.Above, 0, paper.Body.Size, null);
        }

        yield return Line(cover.Title, 160, LargePrint, paper.Title.Font);
        var before = 260m;
        foreach (var line in cover.Foot)
        {
            yield return Line(line, before, paper.Body.Size + 2, paper.Headings[2].Font);
            before = 0;
        }
    }

    /// <summary>A centred line with room above it, in points.</summary>
    private static XElement Line(string text, decimal before, decimal size, string? font) => El(
        "p",
        El("pPr", Val("pStyle", DocxStyles.Flush), El("spacing", At("before", Twips(before)), At("after", 0), At("line", Twips(size * 1.5m)), At("lineRule", "atLeast")), Val("jc", "center")),
        Sized(text, size, font));

    private static XElement Sized(string text, decimal size, string? font)
    {
        var run = Run(text, Val("sz", HalfPoints(size)), Val("szCs", HalfPoints(size)));
        if (font is not null)
        {
            run.Element(W + "rPr")!.Element(W + "rFonts")!.Add(At("eastAsia", font));
        }

        return run;
    }
}
