using ReportGen.Model.Indicators;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Scoring;

/// <summary>Unit, target and actual value of one row, each worked out once: its scoring and half a dozen checks ask for them.</summary>
internal sealed class RowValues(Indicator row)
{
    private RowUnit? _unit;

    /// <inheritdoc cref="RowUnit.Of"/>
    public RowUnit Unit => _unit ??= RowUnit.Of(row);

    /// <summary>The target in the row's unit, or why it is none.</summary>
    public Measured Target => field ??= Measured.Target(row.Target, Unit.Unit);

    /// <summary>The actual value in the row's unit, or why it is none.</summary>
    public Measured Actual => field ??= Measured.Actual(row.Actual, Unit.Unit);

    /// <summary>Both; null where one is missing, leaves something open or is in another unit.</summary>
    public RowNumbers? Numbers =>
        Target is { Value: { } target, Qualifier: Qualifier.Exact } && Actual is { Value: { } actual, Qualifier: Qualifier.Exact } ? new RowNumbers(target, actual) : null;
}
