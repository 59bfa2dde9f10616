using System.Xml.Linq;

namespace ReportGen.Workbooks.Layout;

/// <summary>An element behind the row data of a drawing: page setup, conditional formats, validations.</summary>
internal sealed class TailPiece
{
    public TailPiece(XElement drawn)
    {
        Drawn = drawn;
        Fixed = NamesRows(drawn) ? null : TextOf(drawn);
    }

    public XElement Drawn { get; }

    public string Name => Drawn.Name.LocalName;

    /// <summary>Its text where it is the same in every form; null where it names rows, which move.</summary>
    public string? Fixed { get; }

    /// <summary>An element as it stands in the sheet: each would otherwise repeat the namespace that the sheet's start tag already has.</summary>
    public static string TextOf(XElement element) =>
        element.ToString(SaveOptions.DisableFormatting).Replace($" xmlns=\"{element.Name.NamespaceName}\"", "", StringComparison.Ordinal);

    private static bool NamesRows(XElement drawn) =>
        drawn.DescendantsAndSelf().Any(e => e.Name.LocalName is "sqref" or "formula" or "formula1" or "formula2" or "f" || e.Attributes().Any(a => a.Name.LocalName is "ref" or "sqref"));
}
