using ReportGen.Model.Findings;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-730 — a sentence whose amount was never filled in: <c>共    万元</c>.</summary>
internal sealed class EmptyAmountCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (!AmountGap.MayBeIn(context.Texts.Sentences)) return;

        foreach (var cell in context.Prose)
        {
            if (AmountGap.In(cell.Text) is not { } gap) continue;
            var text = Excerpt.Around(cell.Text, gap.Index);
            found.Add(At(cell, "PF-730", ("text", text)) with { Value = text });
        }
    }
}
