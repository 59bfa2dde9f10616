using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-745 — a conclusion that praises 施工 in a project that builds nothing: the sentence was taken from another form.</summary>
internal sealed class UnrelatedWorkCheck : Check
{
    private const string Building = "施工";

    private static readonly FormField[] Judging = [FormField.Conclusion, FormField.Problems, FormField.Measures];

    private static readonly FormField[] Telling = [FormField.ProjectName, FormField.GoalExpected, FormField.GoalAchieved, FormField.GoalAdjusted, FormField.Overview];

    private static readonly string[] Related = [Building, "工程", "建设", "建造", "新建", "改造", "改建", "维修", "维护", "修缮", "装修", "修复", "整治", "安装", "养护", "铺设", "治理", "绿化"];

    public override IEnumerable<Finding> Find(CheckContext context)
    {
        var told = Telling.Select(f => context.Form[f]?.Text).Concat(context.Form.Indicators.Select(i => i.Name?.Text)).OfType<string>().ToList();
        if (told.Count == 0 || told.Exists(t => t.HasAny(Related))) yield break;

        foreach (var cell in Judging.Select(f => context.Form[f]).OfType<Entry>())
        {
            var at = cell.Text.IndexOf(Building, StringComparison.Ordinal);
            if (at >= 0) yield return At(cell, "PF-745", ("text", Excerpt.Around(cell.Text, at)), ("word", Building)) with { Value = Excerpt.Around(cell.Text, at) };
        }
    }
}
