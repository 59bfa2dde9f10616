using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-209 — a formula whose result was never stored: the cell looks filled in the unit's own Excel and is empty to everybody else.</summary>
internal sealed class UncalculatedCheck : Check
{
    private static readonly FundsColumn[] FundsColumns = Enum.GetValues<FundsColumn>();
    private static readonly GoalColumn[] GoalColumns = Enum.GetValues<GoalColumn>();
    private static readonly IndicatorColumn[] Columns = Enum.GetValues<IndicatorColumn>();

    public override IEnumerable<Finding> Find(CheckContext context) => Cells(context.Form).Distinct().Select(cell => At(cell, "PF-209"));

    // Every cell of the form is asked, one after another; the rows of cells are asked by their columns, which costs nothing.
    private static IEnumerable<Entry> Cells(EvaluationForm form)
    {
        foreach (var field in form.Fields)
        {
            if (IsOpen(field.Entry)) yield return field.Entry;
        }

        foreach (var row in form.Funds)
        {
            foreach (var column in FundsColumns)
            {
                if (IsOpen(row[column])) yield return row[column]!;
            }
        }

        foreach (var goal in form.Goals)
        {
            foreach (var column in GoalColumns)
            {
                if (IsOpen(goal[column])) yield return goal[column]!;
            }
        }

        foreach (var row in form.Rows)
        {
            foreach (var column in Columns)
            {
                if (IsOpen(row[column])) yield return row[column]!;
            }
        }

        foreach (var cell in new[] { form.Totals?.Weight, form.Totals?.Score, form.Totals?.Grade })
        {
            if (IsOpen(cell)) yield return cell!;
        }
    }

    private static bool IsOpen(Entry? cell) => cell is { Figure.Kind: FigureKind.Uncalculated };
}
