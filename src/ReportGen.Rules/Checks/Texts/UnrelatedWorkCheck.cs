using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Terms;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-745 — a conclusion that praises 施工 in a project that builds nothing: the sentence was taken from another form.</summary>
internal sealed class UnrelatedWorkCheck : Check
{
    private const string Building = "施工";

    private static readonly FormField[] Judging = [FormField.Conclusion, FormField.Problems, FormField.Measures];

    private static readonly FormField[] Telling = [FormField.ProjectName, FormField.GoalExpected, FormField.GoalAchieved, FormField.GoalAdjusted, FormField.Overview];

    private static readonly string[] Related = [Building, "工程", "建设", "建造", "新建", "改造", "改建", "维修", "维护", "修缮", "装修", "修复", "整治", "安装", "养护", "铺设", "治理", "绿化"];

    public override void Find(CheckContext context, List<Finding> found)
    {
        // Hardly a conclusion speaks of it.
        if (!context.Texts.Sentences.Contains(Building, StringComparison.Ordinal) || !TellsOfOther(context.Form)) return;

        foreach (var cell in Judging.Select(f => context.Form[f]).OfType<Entry>())
        {
            if (cell.Text.IndexOf(Building, StringComparison.Ordinal) is not (>= 0 and var at)) continue;
            var text = Excerpt.Around(cell.Text, at);
            found.Add(At(cell, "PF-745", ("text", text), ("word", Building)) with { Value = text });
        }
    }

    /// <summary>True where the form says what the project is, and names nothing that is built.</summary>
    private static bool TellsOfOther(EvaluationForm form)
    {
        var told = Telling.Select(f => form[f]?.Text).Concat(form.Indicators.Select(i => i.Name?.Text)).OfType<string>().ToList();
        return told.Count > 0 && !told.Exists(t => t.HasAny(Related));
    }
}
