using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Places;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-704 — a text longer than its form allows. White space does not count: units pad lines with it.</summary>
internal sealed class TextLimitCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var limits = context.Profile.TextLimits;
        var (funds, row) = (context.Label(FundsColumn.Reason), context.Label(IndicatorColumn.ShortfallReason));
        var (ofFunds, ofRow) = (limits.GetValueOrDefault(funds), limits.GetValueOrDefault(row));
        HashSet<Place> told = [];
        foreach (var text in context.Texts.Cells)
        {
            // One of several goals has a heading of its own, and no limit.
            var (label, rule) = text.Kind switch
            {
                TextKind.Field => (text.Field!.Label, limits.GetValueOrDefault(text.Field.Label)),
                TextKind.FundsReason => (funds, ofFunds),
                TextKind.Reason => (row, ofRow),
                _ => ("", null),
            };
            if (IsLong(text.Cell, rule) && told.Add(text.Cell.Place) && !context.IsInstruction(text.Cell.Text)) found.Add(Told(text.Cell, label, rule!));
        }
    }

    private static Finding Told(Entry cell, string label, Sourced<int> rule)
    {
        var (limit, length) = (rule.Value, LengthOf(cell.Text));
        return At(cell, "PF-704", rule, ("label", label), ("limit", limit), ("length", length)) with { Difference = length - limit };
    }

    private static bool IsLong(Entry cell, Sourced<int>? rule) => rule is not null && cell.Text.Length > rule.Value && LengthOf(cell.Text) > rule.Value;

    private static int LengthOf(string text)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) length++;
        }

        return length;
    }
}
