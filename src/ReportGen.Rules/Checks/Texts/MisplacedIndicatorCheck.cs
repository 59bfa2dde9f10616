using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-717 — accidents, failures or a target of 0 under 满意度: nobody's opinion is meant. Complaints do belong there.</summary>
internal sealed class MisplacedIndicatorCheck : Check
{
    private const string Satisfaction = "满意";
    private static readonly string[] NoOpinion = ["故障", "事故", "作弊", "死亡", "伤亡", "泄密"];
    private static readonly string[] Complaints = ["投诉", "信访", "举报", "差评", "纠纷", "不满"];

    public override IEnumerable<Finding> Find(CheckContext context) =>
        from row in context.Scorecard.Rows
        where row.Row is { IndicatorClass: { } label, Name.IsBlank: false } && label.Text.Contains(Satisfaction, StringComparison.Ordinal)
        where row.Comparison is Comparison.Equal or Comparison.AtMost or Comparison.LessThan && IsNoOpinion(row)
        select At(row.Row.Name!, "PF-717", ("name", row.Name), ("label", row.Row.IndicatorClass!.Trimmed));

    private static bool IsNoOpinion(RowScore row) =>
        !row.Name.HasAny(Complaints) && !row.Name.Contains(Satisfaction, StringComparison.Ordinal)
        && (Amount.Of(row.Row.Target) is 0 || row.Name.HasAny(NoOpinion));
}
