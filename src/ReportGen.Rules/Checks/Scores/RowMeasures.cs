using ReportGen.Model.Indicators;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>Units and numbers of the rows of one form, each worked out once: half a dozen checks ask for them.</summary>
internal sealed class RowMeasures
{
    private readonly Dictionary<Indicator, (RowUnit Unit, RowNumbers? Numbers)> _known = new(ReferenceEqualityComparer.Instance);

    /// <inheritdoc cref="RowUnit.Of"/>
    public RowUnit UnitOf(Indicator row) => Of(row).Unit;

    /// <inheritdoc cref="RowNumbers.Of"/>
    public RowNumbers? NumbersOf(Indicator row) => Of(row).Numbers;

    private (RowUnit Unit, RowNumbers? Numbers) Of(Indicator row)
    {
        if (!_known.TryGetValue(row, out var measures))
        {
            var unit = RowUnit.Of(row);
            _known[row] = measures = (unit, RowNumbers.Of(row, unit.Unit));
        }

        return measures;
    }
}
