using System.Buffers;
using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Texts;

/// <summary>A passage of a form that tells what was reached: conclusion, achievements, course of the project, reasons of the fund grid.</summary>
/// <param name="Cell">Where it stands.</param>
internal sealed record Passage(Entry Cell)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("，,。；;、\n！？");

    /// <summary>Its text with half-width figures and signs; places in it are those of the text.</summary>
    public string Folded { get; } = HalfWidth.Fold(Cell.Text);

    public static ImmutableArray<Passage> Of(FormTexts texts) => [.. texts.Where(t => t.TellsResult && !t.Cell.IsBlank).Select(e => new Passage(e))];

    /// <summary>What stands in front of a place in its clause.</summary>
    public static ReadOnlySpan<char> ClauseBefore(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before[(before.LastIndexOfAny(Marks) + 1)..];
    }

    /// <summary>The clause around a place in a text, from mark to mark: what its words say of a number.</summary>
    public static ReadOnlySpan<char> Clause(string text, int at)
    {
        var start = at - ClauseBefore(text, at).Length;
        var end = text.AsSpan(at).IndexOfAny(Marks);
        return end < 0 ? text.AsSpan(start) : text.AsSpan(start..(at + end));
    }
}
