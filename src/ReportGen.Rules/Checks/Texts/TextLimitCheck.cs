using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-704 — a text longer than its form allows. White space does not count: units pad lines with it.</summary>
internal sealed class TextLimitCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        if (!Texts(context).Any(t => IsLong(t.Label, t.Cell, context))) return [];

        return from text in Texts(context).DistinctBy(t => t.Cell.Place)
               let rule = context.Profile.TextLimits.GetValueOrDefault(text.Label)
               where rule is not null && !context.IsInstruction(text.Cell.Text)
               let limit = rule.Value
               let length = LengthOf(text.Cell.Text)
               where length > limit
               select At(text.Cell, "PF-704", rule, ("label", text.Label), ("limit", limit), ("length", length)) with { Difference = length - limit };
    }

    private static bool IsLong(string label, Entry cell, CheckContext context) =>
        context.Profile.TextLimits.TryGetValue(label, out var rule) && cell.Text.Length > rule.Value && LengthOf(cell.Text) > rule.Value;

    private static int LengthOf(string text)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) length++;
        }

        return length;
    }

    private static IEnumerable<(string Label, Entry Cell)> Texts(CheckContext context)
    {
        foreach (var field in context.Form.Fields) yield return (field.Label, field.Entry);

        var reason = context.Label(FundsColumn.Reason);
        foreach (var row in context.Form.Funds)
        {
            if (row.Reason is { } cell) yield return (reason, cell);
        }

        var shortfall = context.Label(IndicatorColumn.ShortfallReason);
        foreach (var row in context.Form.Indicators)
        {
            if (row.ShortfallReason is { } cell) yield return (shortfall, cell);
        }
    }
}
