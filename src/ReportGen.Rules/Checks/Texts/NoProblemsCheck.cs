using ReportGen.Model.Findings;
using ReportGen.Model.Terms;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-705 — points were lost, yet the form knows of no problem.</summary>
internal sealed class NoProblemsCheck : Check
{
    private static readonly string[] NothingSaid = ["无", "没有", "暂无", "不存在问题", "无问题"];

    public override IEnumerable<Finding> Find(CheckContext context)
    {
        var most = context.Profile.Weights.Total.Value;
        var field = context.Form.Fields.FirstOrDefault(f => f.Term == FormField.Problems);
        if (field is null || Amount.Of(context.Form.Totals?.Score) is not { } total || total >= most) yield break;
        if (!NothingSaid.Contains(field.Entry.Trimmed.TrimEnd('。', '.'))) yield break;

        yield return At(field.Entry, "PF-705", ("label", field.Label), ("text", field.Entry.Trimmed), ("total", total), ("lost", most - total));
    }
}
