using System.Text;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Packages;

/// <summary>What a formula tells beside its value.</summary>
internal enum FormulaKind
{
    /// <summary>Nothing.</summary>
    Plain,

    /// <summary>It takes from another workbook.</summary>
    Linked,

    /// <summary>It puts a picture into its cell.</summary>
    Picture,
}

/// <summary>Tells what kinds the formulas of a sheet are. One that many cells share is written once, at the first of them.</summary>
internal sealed class SheetFormulas
{
    /// <summary>What Excel allows.</summary>
    private const int LongestFormula = 8192;

    private readonly HashSet<string> _sharedLinks = new(StringComparer.Ordinal);
    private readonly StringBuilder _formula = new();

    /// <param name="xml">Stands on the formula, and then on its end.</param>
    public FormulaKind Read(MarkupReader xml)
    {
        var shares = xml.TextOf("si"u8);
        var formula = TextOf(xml);
        if (formula.Length == 0) return _sharedLinks.Contains(shares) ? FormulaKind.Linked : FormulaKind.Plain;
        if (PictureFormula.Is(formula)) return FormulaKind.Picture;
        if (!ExternalFormula.Is(formula)) return FormulaKind.Plain;
        if (shares.Length > 0) _sharedLinks.Add(shares);
        return FormulaKind.Linked;
    }

    /// <summary>As far as a formula may go: one without end costs nothing and is no reason not to read its value.</summary>
    private string TextOf(MarkupReader xml)
    {
        if (xml.IsEmpty) return "";

        var depth = xml.Depth;
        _formula.Clear();
        while (xml.NextInside(depth))
        {
            if (xml.Kind != MarkupKind.Text || _formula.Length >= LongestFormula) continue;
            var piece = MarkupText.Of(xml.Text);
            _formula.Append(piece, 0, Math.Min(piece.Length, LongestFormula - _formula.Length));
        }

        return _formula.ToString();
    }
}
