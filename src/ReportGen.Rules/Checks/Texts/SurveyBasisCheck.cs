using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-718 — every satisfaction rate is exactly its target, and nowhere does the form speak of anybody having been asked.</summary>
internal sealed class SurveyBasisCheck : Check
{
    private const string Satisfaction = "满意";
    private static readonly string[] Asked = ["调查", "问卷", "测评", "回访", "抽样", "走访", "访谈", "评议", "座谈", "12345"];

    public override IEnumerable<Finding> Find(CheckContext context)
    {
        var rates = context.Scorecard.Rows.Where(r => r.Name.Contains(Satisfaction, StringComparison.Ordinal) && r.Comparison is Comparison.AtLeast or Comparison.MoreThan).ToList();
        if (rates.Count == 0 || !rates.TrueForAll(r => r.Values.Numbers is { Target: > 0 and < 100 } n && n.Actual == n.Target)) yield break;
        if (context.Texts.All.HasAny(Asked) && Texts(context.Form).Any(t => t.Text.HasAny(Asked))) yield break;

        var row = rates[0];
        yield return At(row.Row.Actual!, "PF-718", ("name", row.Name), ("actual", row.Row.Actual!.Trimmed), ("count", rates.Count));
    }

    private static IEnumerable<Entry> Texts(EvaluationForm form) => form.Fields.Select(f => f.Entry)
        .Concat(form.Indicators.SelectMany(i => new[] { i.Name, i.ShortfallReason }).OfType<Entry>())
        .Concat(form.Goals.SelectMany(g => g.Cells.Values)).Concat(form.Notes);
}
