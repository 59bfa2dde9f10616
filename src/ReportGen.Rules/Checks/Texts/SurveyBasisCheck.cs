using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-718 — every satisfaction rate is exactly its target, and nowhere does the form speak of anybody having been asked.</summary>
internal sealed class SurveyBasisCheck : Check
{
    private const string Satisfaction = "满意";
    private static readonly string[] Asked = ["调查", "问卷", "测评", "回访", "抽样", "走访", "访谈", "评议", "座谈", "12345"];

    public override void Find(CheckContext context, List<Finding> found)
    {
        RowScore? first = null;
        var count = 0;
        foreach (var row in context.Scorecard.Rows)
        {
            if (row.Comparison is not (Comparison.AtLeast or Comparison.MoreThan) || !row.Name.Contains(Satisfaction, StringComparison.Ordinal)) continue;
            if (row.Values.Numbers is not ({ Target: > 0 and < 100 } and var (target, actual)) || actual != target) return;
            first ??= row;
            count++;
        }

        if (first is null || (context.Texts.All.HasAny(Asked) && Texts(context.Form).Any(t => t.Text.HasAny(Asked)))) return;
        found.Add(At(first.Row.Actual!, "PF-718", ("name", first.Name), ("actual", first.Row.Actual!.Trimmed), ("count", count)));
    }

    private static IEnumerable<Entry> Texts(EvaluationForm form) => form.Fields.Select(f => f.Entry)
        .Concat(form.Indicators.SelectMany(i => new[] { i.Name, i.ShortfallReason }).OfType<Entry>())
        .Concat(form.Goals.SelectMany(g => g.Cells.Values)).Concat(form.Notes);
}
