using System.Text;
using ReportGen.Workbooks.Inspection;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Packages;

/// <summary>Tells of the formulas of a sheet which ones take from another workbook. One that many cells share is written once, at the first of them.</summary>
internal sealed class LinkedFormulaCells
{
    /// <summary>What Excel allows.</summary>
    private const int LongestFormula = 8192;

    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);
    private readonly StringBuilder _formula = new();

    /// <param name="xml">Stands on the formula, and then on its end.</param>
    public bool Holds(MarkupReader xml)
    {
        var shares = xml.TextOf("si"u8);
        var (isLinked, isWritten) = Read(xml);
        if (!isWritten) return _shared.Contains(shares);
        if (isLinked && shares.Length > 0) _shared.Add(shares);
        return isLinked;
    }

    /// <summary>As far as a formula may go: one without end costs nothing and is no reason not to read its value.</summary>
    private (bool IsLinked, bool IsWritten) Read(MarkupReader xml)
    {
        if (xml.IsEmpty) return (false, false);

        var depth = xml.Depth;
        _formula.Clear();
        while (xml.NextInside(depth))
        {
            if (xml.Kind != MarkupKind.Text || _formula.Length >= LongestFormula) continue;
            var piece = MarkupText.Of(xml.Text);
            _formula.Append(piece, 0, Math.Min(piece.Length, LongestFormula - _formula.Length));
        }

        return (ExternalFormula.Is(_formula.ToString()), _formula.Length > 0);
    }
}
