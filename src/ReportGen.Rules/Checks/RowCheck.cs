using ReportGen.Model.Findings;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks;

/// <summary>A check that looks at one indicator row after another; a row has one fault of its kind at most.</summary>
internal abstract class RowCheck : Check
{
    public sealed override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var row in context.Scorecard.Rows)
        {
            if (In(row, context) is { } finding) found.Add(finding);
        }
    }

    /// <summary>What is wrong with a row; null where nothing is.</summary>
    protected abstract Finding? In(RowScore row, CheckContext context);
}
