using ReportGen.Model.Indicators;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>Target and actual value of a row, both in its measure unit and both exact.</summary>
internal readonly record struct RowNumbers(decimal Target, decimal Actual)
{
    /// <summary>The numbers; null where one is missing, leaves something open or is in another unit.</summary>
    public static RowNumbers? Of(Indicator row, MeasureUnit unit) =>
        Measured.Target(row.Target, unit) is { Value: { } target, Qualifier: Qualifier.Exact }
        && Measured.Actual(row.Actual, unit) is { Value: { } actual, Qualifier: Qualifier.Exact }
            ? new RowNumbers(target, actual)
            : null;
}
