using System.Collections.Immutable;
using ReportGen.Model.Forms;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>A passage of a form that tells what was reached: conclusion, achievements, course of the project, reasons of the fund grid.</summary>
/// <param name="Cell">Where it stands.</param>
internal sealed record Passage(Entry Cell)
{
    private static readonly char[] Marks = ['，', ',', '。', '；', ';', '、', '\n', '！', '？'];

    /// <summary>Its text with half-width figures and signs; places in it are those of the text.</summary>
    public string Folded { get; } = HalfWidth.Fold(Cell.Text);

    public static ImmutableArray<Passage> Of(FormTexts texts) => [.. texts.Where(t => t.TellsResult && !t.Cell.IsBlank).Select(e => new Passage(e))];

    /// <summary>The clause around a place in a text, from mark to mark: what its words say of a number.</summary>
    public static string Clause(string text, int at)
    {
        var start = text.LastIndexOfAny(Marks, Math.Max(0, at - 1)) + 1;
        var end = text.IndexOfAny(Marks, at);
        return text[start..(end < 0 ? text.Length : end)];
    }
}
