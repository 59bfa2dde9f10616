using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Rules.Scoring;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Indicators;

/// <summary>PF-719 — a percentage of nothing: 完成年初预算的95% without a first budget, 增长100% from 0万元. Nobody can have calculated it.</summary>
internal sealed partial class ZeroBaseCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var passage in context.Passages)
        {
            if (Said(passage.Folded, context.Form) is { } said) found.Add(At(passage.Cell, "PF-719", ("text", Excerpt.Of(said))) with { Value = Excerpt.Of(said) });
        }
    }

    private static string? Said(string text, EvaluationForm form)
    {
        var funds = form.TotalFunds;
        if (Amount.Of(funds?.InitialBudget) is 0 && OfInitial().Match(text) is { Success: true } initial) return initial.Value;
        if (Amount.Of(funds?.AdjustedBudget) is 0 && OfBudget().Match(text) is { Success: true } whole) return whole.Value;
        return NoMoney().IsMatch(text) && FromNothing().Match(text) is { Success: true } rise ? rise.Value : null;
    }

    [GeneratedRegex(@"(完成|占)年初预算数?的?\d+(\.\d+)?%", RegexOptions.CultureInvariant)]
    private static partial Regex OfInitial();

    [GeneratedRegex(@"(完成|占)(全年|年度|调整后?的?)?预算数?的?\d+(\.\d+)?%", RegexOptions.CultureInvariant)]
    private static partial Regex OfBudget();

    [GeneratedRegex(@"(?<![\d.])0(\.0+)?万?元", RegexOptions.CultureInvariant)]
    private static partial Regex NoMoney();

    // 预算0万元……完成100%, and 上年0万元……增长100%. 0.00 is nothing too; 10 and 1.0 are not.
    [GeneratedRegex(@"(预算|上年|去年|\d{4}年)[^0-9,。;；]{0,6}(?<![\d.])0(\.0+)?万?元[^。;；]{0,20}?(完成(预算)?的?|增长|上升|下降)\d+(\.\d+)?%", RegexOptions.CultureInvariant)]
    private static partial Regex FromNothing();
}
