using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-510 — the rows under a level-1 label have more than its points (产出指标（20分）). Forms with a column for weights tell it row by row.</summary>
internal sealed class BlockScoreCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var block in context.Blocks)
        {
            if (block.Rows.Length > 1 && block.Rows.All(r => r.Weight is null) && block.SelfSum > block.Points) found.Add(Told(block));
        }
    }

    private static Finding Told(LabelBlock block) =>
        At(block.Label, "PF-510", ("label", block.Name), ("sum", block.SelfSum!.Value), ("points", block.Points)) with
        {
            Expected = Phrase.Of("value.at-most", ("number", block.Points)),
            Difference = block.SelfSum - block.Points,
        };
}
