using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Indicators;

/// <summary>PF-716 — a level-2 label that is none of the usual ones under its level-1 label (可持续发展指标, 经济效益 under 产出). One finding per label.</summary>
internal sealed class GroupLabelCheck : Check
{
    private const string Satisfaction = "满意度";

    public override void Find(CheckContext context, List<Finding> found)
    {
        if (context.Profile.Limits.Groups is not { } groups) return;

        // Each label is told once, at the first of its cells.
        var told = new HashSet<(GroupLabels, string)>();
        foreach (var row in Heads(context.Form))
        {
            var label = row.IndicatorGroup!;
            var usual = groups.Value.FirstOrDefault(g => ClassLabel.Same(g.Class, row.IndicatorClass!.Text));
            if (usual is null || IsUsual(label.Text, usual) || !told.Add((usual, ClassLabel.Bare(label.Text)))) continue;
            found.Add(Told(label, usual, groups));
        }
    }

    /// <summary>The first of the rows that stand under one label.</summary>
    private static IEnumerable<Indicator> Heads(EvaluationForm form)
    {
        Indicator? head = null;
        foreach (var row in form.Indicators)
        {
            if (row is not { IndicatorClass: { IsBlank: false } label, IndicatorGroup: { IsBlank: false } group }) continue;
            if (head is not null && head.IndicatorClass!.Text == label.Text && head.IndicatorGroup!.Text == group.Text) continue;

            head = row;
            yield return row;
        }
    }

    // Whose satisfaction is asked differs from form to form; a label that an export cut short is still that label.
    private static bool IsUsual(string label, GroupLabels usual)
    {
        var bare = ClassLabel.Bare(label);
        var isSomebodys = usual.Class.StartsWith(Satisfaction, StringComparison.Ordinal) && bare != Satisfaction && bare.Contains(Satisfaction, StringComparison.Ordinal);
        return isSomebodys || usual.Labels.Any(l => ClassLabel.Same(l, label) || l.StartsWith(bare, StringComparison.Ordinal));
    }

    private static Finding Told(Entry cell, GroupLabels usual, Sourced<ImmutableArray<GroupLabels>> groups)
    {
        var labels = string.Join("、", usual.Labels);
        return At(cell, "PF-716", groups, ("label", cell.Trimmed), ("class", usual.Class), ("usual", labels)) with { Expected = labels };
    }
}
