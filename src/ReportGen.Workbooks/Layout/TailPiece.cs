using System.Collections.Immutable;
using System.Xml.Linq;

namespace ReportGen.Workbooks.Layout;

/// <summary>An element behind the row data of a drawing: page setup, conditional formats, validations.</summary>
internal sealed class TailPiece
{
    /// <summary>The merged areas, which each form has anew.</summary>
    public const string Merges = "mergeCells";

    /// <summary>The links, which each form has anew.</summary>
    public const string Links = "hyperlinks";

    private const string Breaks = "rowBreaks";

    /// <summary>The order that the file format fixes.</summary>
    private static readonly string[] Order =
    [
        "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews",
        Merges, "phoneticPr", "conditionalFormatting", "dataValidations", Links, "printOptions", "pageMargins", "pageSetup",
        "headerFooter", Breaks, "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing",
    ];

    private TailPiece(XElement drawn)
    {
        Drawn = drawn;
        Fixed = NamesRows(drawn) ? null : TextOf(drawn);
    }

    public XElement Drawn { get; }

    public string Name => Drawn.Name.LocalName;

    /// <summary>Its text where it is the same in every form; null where it names rows, which move.</summary>
    public string? Fixed { get; }

    /// <summary>The pieces of a drawing in the order of the file format. Its page breaks are left out: where rows repeat they would tear the form apart.</summary>
    public static ImmutableArray<TailPiece> InOrder(IEnumerable<XElement> drawn) =>
    [
        .. drawn.Where(e => e.Name.LocalName is not (Merges or Links or Breaks)).Append(new XElement(Merges)).Append(new XElement(Links))
            .Select(e => new TailPiece(e)).OrderBy(p => Rank(p.Name)),
    ];

    /// <summary>An element as it stands in the sheet: each would otherwise repeat the namespace that the sheet's start tag already has.</summary>
    public static string TextOf(XElement element) =>
        element.ToString(SaveOptions.DisableFormatting).Replace($" xmlns=\"{element.Name.NamespaceName}\"", "", StringComparison.Ordinal);

    private static int Rank(string name)
    {
        var rank = Array.IndexOf(Order, name);
        return rank < 0 ? Order.Length : rank;
    }

    private static bool NamesRows(XElement drawn) =>
        drawn.DescendantsAndSelf().Any(e => e.Name.LocalName is "sqref" or "formula" or "formula1" or "formula2" or "f" || e.Attributes().Any(a => a.Name.LocalName is "ref" or "sqref"));
}
