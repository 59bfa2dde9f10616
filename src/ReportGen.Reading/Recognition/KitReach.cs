using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Recognition;

/// <summary>How much of a sheet a kit can explain at the most, known before its labels are laid against the sheet.</summary>
internal sealed class KitReach(FormPlan plan)
{
    private readonly bool[] _found = new bool[plan.Anchors.Length];
    private GridCell? _last;
    private int _labels;
    private int _cells;

    public FormPlan Plan => plan;

    /// <summary>The rows in which the form's title may stand.</summary>
    public List<int> TitleRows { get; } = [];

    /// <summary>The surplus that the kit has where all its labels that stand somewhere on the sheet are found.</summary>
    public int Surplus => (2 * _labels) - plan.Anchors.Length;

    /// <summary>The same where the goals of a form may be repeated: then each cell that may be a label counts, for how many goals there are is not yet known.</summary>
    public int HighestSurplus => plan.HasGoals ? (2 * _cells) - plan.Anchors.Length : Surplus;

    /// <summary>A cell may be a label; all that one cell may be is told one after another.</summary>
    public void Note(GridCell cell, Anchor anchor)
    {
        if (!ReferenceEquals(cell, _last))
        {
            if (_cells == SheetLabels.MostCandidates)
            {
                return;
            }

            (_cells, _last) = (_cells + 1, cell);
        }

        if (!_found[anchor.Index])
        {
            _found[anchor.Index] = true;
            _labels++;
        }

        if (ReferenceEquals(anchor, plan.TitleLabel))
        {
            TitleRows.Add(cell.Address.Row);
        }
    }
}
