using ReportGen.Model.Findings;
using ReportGen.Model.Values;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Indicators;

/// <summary>PF-718 — every satisfaction rate is exactly its target, and nowhere does the form speak of anybody having been asked.</summary>
internal sealed class SurveyBasisCheck : Check
{
    private const string Satisfaction = "满意";

    private static readonly Lazy<string[]> Asked = new(() => [.. WordList.Load("survey.json").Texts("asked")]);

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

        if (first is null || context.Texts.All.HasAny(Asked.Value)) return;
        found.Add(At(first.Row.Actual!, "PF-718", ("name", first.Name), ("actual", first.Row.Actual!.Trimmed), ("count", count)));
    }
}
