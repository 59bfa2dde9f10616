using System.Collections.Immutable;
using ReportGen.Model.Forms;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>A passage of a form that tells what was reached: conclusion, achievements, course of the project, reasons of the fund grid.</summary>
/// <param name="Cell">Where it stands.</param>
internal sealed record Passage(Entry Cell)
{
    private static readonly char[] Marks = ['，', ',', '。', '；', ';', '、', '\n', '！', '？'];

    /// <summary>Its text with half-width figures and signs; places in it are those of the text.</summary>
    public string Folded { get; } = HalfWidth.Fold(Cell.Text);

    public static ImmutableArray<Passage> Of(EvaluationForm form) =>
    [
        .. form.Fields
            .Where(f => f.Term is FormField.GoalAchieved or FormField.Overview or FormField.Conclusion or FormField.Problems or FormField.Remarks)
            .Select(f => f.Entry)
            .Concat(form.Goals.Select(g => g.Achieved).OfType<Entry>())
            .Concat(form.Funds.Select(f => f.Reason).OfType<Entry>())
            .Where(e => !e.IsBlank)
            .DistinctBy(e => e.Place)
            .Select(e => new Passage(e)),
    ];

    /// <summary>The clause around a place in a text, from mark to mark: what its words say of a number.</summary>
    public static string Clause(string text, int at)
    {
        var start = text.LastIndexOfAny(Marks, Math.Max(0, at - 1)) + 1;
        var end = text.IndexOfAny(Marks, at);
        return text[start..(end < 0 ? text.Length : end)];
    }
}
