using ReportGen.Model.Findings;
using ReportGen.Model.Values;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Indicators;

/// <summary>PF-717 — accidents, failures or a target of 0 under 满意度: nobody's opinion is meant. Complaints do belong there.</summary>
internal sealed class MisplacedIndicatorCheck : RowCheck
{
    private const string Satisfaction = "满意";

    protected override Finding? In(RowScore row, CheckContext context) =>
        row is { Comparison: Comparison.Equal or Comparison.AtMost or Comparison.LessThan, Row: { IndicatorClass: { } label, Name: { IsBlank: false } name } }
        && label.Text.Contains(Satisfaction, StringComparison.Ordinal) && IsNoOpinion(row)
            ? At(name, "PF-717", ("name", row.Name), ("label", label.Trimmed))
            : null;

    private static bool IsNoOpinion(RowScore row) =>
        !IndicatorWords.IsOpinion(row.Name) && !row.Name.Contains(Satisfaction, StringComparison.Ordinal)
        && (Amount.Of(row.Row.Target) is 0 || IndicatorWords.IsMishap(row.Name));
}
