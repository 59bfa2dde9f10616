using System.Globalization;
using ReportGen.Rendering.Documents.Blocks;

namespace ReportGen.Rendering.Documents;

/// <summary>Counts figures and tables in the order of the document: each writer asks once for each caption.</summary>
internal sealed class CaptionNumbers(PaperStyle paper)
{
    private int _figures;
    private int _tables;

    /// <summary>The whole line with its number.</summary>
    public string Next(Caption caption) => caption.Kind switch
    {
        CaptionKind.Figure => Filled(paper.FigureCaption, ++_figures, caption.Text),
        CaptionKind.Table => Filled(paper.TableCaption, ++_tables, caption.Text),
        _ => throw new InvalidOperationException($"caption of {caption.Kind}"),
    };

    private static string Filled(string pattern, int number, string text) => pattern
        .Replace("{number}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{text}", text, StringComparison.Ordinal);
}
