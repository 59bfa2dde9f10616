using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Resources;
using ReportGen.Model.Terms;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-745 — a conclusion that praises 施工 in a project that builds nothing: the sentence was taken from another form.</summary>
internal sealed class UnrelatedWorkCheck : Check
{
    private static readonly Lazy<(string Work, string[] Related)> Building = new(() => Of(WordList.Load("building.json")));

    private static readonly FormField[] Judging = [FormField.Conclusion, FormField.Problems, FormField.Measures];

    private static readonly FormField[] Telling = [FormField.ProjectName, FormField.GoalExpected, FormField.GoalAchieved, FormField.GoalAdjusted, FormField.Overview];

    public override void Find(CheckContext context, List<Finding> found)
    {
        // Hardly a conclusion speaks of it.
        var (work, related) = Building.Value;
        if (!context.Texts.Sentences.Contains(work, StringComparison.Ordinal) || !TellsOfOther(context.Form, related)) return;

        foreach (var cell in Judging.Select(f => context.Form[f]).OfType<Entry>())
        {
            if (cell.Text.IndexOf(work, StringComparison.Ordinal) is not (>= 0 and var at)) continue;
            var text = Excerpt.Around(cell.Text, at);
            found.Add(At(cell, "PF-745", ("text", text), ("word", work)) with { Value = text });
        }
    }

    /// <summary>True where the form says what the project is, and names nothing that is built.</summary>
    private static bool TellsOfOther(EvaluationForm form, string[] related)
    {
        var told = Telling.Select(f => form[f]?.Text).Concat(form.Indicators.Select(i => i.Name?.Text)).OfType<string>().ToList();
        return told.Count > 0 && !told.Exists(t => t.HasAny(related));
    }

    private static (string Work, string[] Related) Of(ResourceMap list) => (list.Text("work"), [.. list.Texts("related")]);
}
