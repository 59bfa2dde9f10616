using ReportGen.Model.Forms;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>The passages of a form that tell what was reached: conclusion, achievements, course of the project, reasons of the fund grid.</summary>
internal static class Passages
{
    public static IEnumerable<Entry> Of(EvaluationForm form) => form.Fields
        .Where(f => f.Term is FormField.GoalAchieved or FormField.Overview or FormField.Conclusion or FormField.Problems or FormField.Remarks)
        .Select(f => f.Entry)
        .Concat(form.Goals.Select(g => g.Achieved).OfType<Entry>())
        .Concat(form.Funds.Select(f => f.Reason).OfType<Entry>())
        .Where(e => !e.IsBlank)
        .DistinctBy(e => e.Place);

    /// <summary>The clause around a place in a text, from mark to mark: what its words say of a number.</summary>
    public static string Clause(string text, int at)
    {
        var start = text.LastIndexOfAny(Marks, Math.Max(0, at - 1)) + 1;
        var end = text.IndexOfAny(Marks, at);
        return text[start..(end < 0 ? text.Length : end)];
    }

    private static readonly char[] Marks = ['，', ',', '。', '；', ';', '、', '\n', '！', '？'];
}
