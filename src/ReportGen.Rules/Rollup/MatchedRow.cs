using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Indicators;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Rollup;

/// <summary>The rows of several forms that are one row of the result.</summary>
/// <param name="Parts">At most one row of each form.</param>
/// <param name="Comparison">How all of them are held against their targets; null where none can be read.</param>
/// <param name="Goal">The goal of the result; null on forms without goals of their own.</param>
internal sealed record MatchedRow(ImmutableArray<(SubForm Form, Indicator Row)> Parts, Comparison? Comparison, int? Goal)
{
    /// <summary>The row that words, units and labels are taken from.</summary>
    public Indicator First => Parts[0].Row;

    public string Name => First.Name?.Trimmed ?? "";

    /// <summary>True where numbers are held against numbers.</summary>
    public bool IsQuantity => Comparison is not (null or Model.Values.Comparison.Qualitative);

    /// <summary>A cell of the row.</summary>
    public RollupCell Cell(RollupScope scope, IndicatorColumn column, Func<Indicator, Entry?> entry) =>
        scope.Cell(Name, scope.LabelOf(column), Parts.Select(p => (p.Form, entry(p.Row))));
}
