using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-704 — a text longer than its form allows. White space does not count: units pad lines with it.</summary>
internal sealed class TextLimitCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from text in Texts(context)
        let rule = context.Profile.TextLimits.GetValueOrDefault(text.Label)
        where rule is not null && !context.Kit.IsInstruction(text.Cell.Text)
        let limit = rule.Value
        let length = text.Cell.Text.Count(c => !char.IsWhiteSpace(c))
        where length > limit
        select At(text.Cell, "PF-704", rule, ("label", text.Label), ("limit", limit), ("length", length)) with { Difference = length - limit };

    private static IEnumerable<(string Label, Entry Cell)> Texts(CheckContext context)
    {
        var reason = context.Label(FundsColumn.Reason);
        var shortfall = context.Label(IndicatorColumn.ShortfallReason);
        return context.Form.Fields.Select(f => (f.Label, f.Entry))
            .Concat(context.Form.Funds.Where(f => f.Reason is not null).Select(f => (reason, f.Reason!)))
            .Concat(context.Form.Indicators.Where(i => i.ShortfallReason is not null).Select(i => (shortfall, i.ShortfallReason!)))
            .DistinctBy(t => t.Item2.Place);
    }
}
