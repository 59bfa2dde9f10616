using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-704 — a text longer than its form allows. White space does not count: units pad lines with it.</summary>
internal sealed class TextLimitCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (!HasLong(context)) return;

        foreach (var (label, cell) in Texts(context).DistinctBy(t => t.Cell.Place))
        {
            if (context.Profile.TextLimits.GetValueOrDefault(label) is not { } rule || !IsLong(cell, rule) || context.IsInstruction(cell.Text)) continue;
            var (limit, length) = (rule.Value, LengthOf(cell.Text));
            found.Add(At(cell, "PF-704", rule, ("label", label), ("limit", limit), ("length", length)) with { Difference = length - limit });
        }
    }

    private static bool HasLong(CheckContext context)
    {
        var limits = context.Profile.TextLimits;
        foreach (var field in context.Form.Fields)
        {
            if (IsLong(field.Entry, limits.GetValueOrDefault(field.Label))) return true;
        }

        return (limits.GetValueOrDefault(context.Label(FundsColumn.Reason)) is { } reason && context.Form.Funds.Any(r => IsLong(r.Reason, reason)))
            || (limits.GetValueOrDefault(context.Label(IndicatorColumn.ShortfallReason)) is { } shortfall && context.Form.Indicators.Any(r => IsLong(r.ShortfallReason, shortfall)));
    }

    private static bool IsLong(Entry? cell, Sourced<int>? rule) => rule is not null && cell?.Text.Length > rule.Value && LengthOf(cell.Text) > rule.Value;

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
