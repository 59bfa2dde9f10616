using System.Globalization;
using System.Xml.Linq;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Rendering.Documents.Docx;

/// <summary>Elements of a text document: names, measures, runs of text.</summary>
internal static class Word
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static readonly XNamespace W = Main;
    public static readonly XNamespace R = OfficePackage.Office;

    public static XElement Root(string name, params object?[] content) =>
        new(W + name, new XAttribute(XNamespace.Xmlns + "w", Main), new XAttribute(XNamespace.Xmlns + "r", OfficePackage.Office), content);

    public static XElement El(string name, params object?[] content) => new(W + name, content);

    public static XAttribute At(string name, object value) => new(W + name, value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value);

    public static XElement Val(string name, object value) => El(name, At("val", value));

    /// <summary>Points in the twentieths that documents count in.</summary>
    public static int Twips(double points) => (int)Math.Round(points * 20, MidpointRounding.AwayFromZero);

    public static int Twips(decimal points) => (int)Math.Round(points * 20, MidpointRounding.AwayFromZero);

    public static decimal PointsOf(decimal millimetres) => millimetres * 72 / 25.4m;

    /// <summary>Sizes are counted in half points.</summary>
    public static int HalfPoints(decimal points) => (int)Math.Round(points * 2, MidpointRounding.AwayFromZero);

    public static string Justification(HorizontalPlace place) => place switch
    {
        HorizontalPlace.Center => "center",
        HorizontalPlace.Right => "right",
        _ => "left",
    };

    public static XElement Paragraph(string style, params object?[] content) => El("p", El("pPr", Val("pStyle", style)), content);

    /// <summary>A run of text with its line breaks and tabs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="looks">What differs from the paragraph's style, in the order of the file format, behind the face.</param>
    public static XElement Run(string text, params object?[] looks) => El(
        "r",
        // Quotation marks and dashes are Latin as well as Chinese; the hint has them drawn as Chinese.
        El("rPr", El("rFonts", At("hint", "eastAsia")), looks),
        Pieces(XmlText.Of(text)));

    private static IEnumerable<XElement> Pieces(string text)
    {
        foreach (var (line, i) in text.Split('\n').Select((l, i) => (l, i)))
        {
            if (i > 0)
            {
                yield return El("br");
            }

            foreach (var (piece, j) in line.Split('\t').Select((p, j) => (p, j)))
            {
                if (j > 0)
                {
                    yield return El("tab");
                }

                if (piece.Length > 0)
                {
                    yield return El("t", new XAttribute(XNamespace.Xml + "space", "preserve"), piece);
                }
            }
        }
    }
}
