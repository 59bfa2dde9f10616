using System.Collections.Immutable;
using ReportGen.Model.Cells;

namespace ReportGen.Model.Indicators;

/// <summary>绩效指标 — one row of the indicator block; level labels are filled down.</summary>
/// <param name="Cells">The row's cells; a column that the form does not have is absent.</param>
public sealed record Indicator(RowCells<IndicatorColumn> Cells)
{
    /// <summary>The cells of columns that the trade has no common word for, by printed label.</summary>
    public ImmutableDictionary<string, Entry> Others { get; init; } = ImmutableDictionary<string, Entry>.Empty;

    /// <summary>The index of the goal that the row belongs to; null where the form's goals have no indicators of their own.</summary>
    public int? Goal { get; init; }

    /// <summary>小计 — true for a row that sums others: printed, but neither scored nor counted.</summary>
    public bool IsSubtotal { get; init; }

    /// <summary>一级指标 — text; null where the form has no such column.</summary>
    public Entry? IndicatorClass => this[IndicatorColumn.IndicatorClass];

    /// <summary>二级指标 — text.</summary>
    public Entry? IndicatorGroup => this[IndicatorColumn.IndicatorGroup];

    /// <summary>Its goal and the labels of levels 1 and 2: rows with the same ones are one group.</summary>
    public (int? Goal, string Class, string Group) Levels => (Goal, IndicatorClass?.Trimmed ?? "", IndicatorGroup?.Trimmed ?? "");

    /// <summary>三级指标 — text.</summary>
    public Entry? Name => this[IndicatorColumn.Name];

    /// <summary>指标性质 — the printed comparison.</summary>
    public Entry? Comparison => this[IndicatorColumn.Comparison];

    /// <summary>指标值 — in the row's measure unit; the adjusted one where the form prints one and it is filled.</summary>
    public Entry? Target => this[IndicatorColumn.AdjustedTarget] is { IsBlank: false } adjusted ? adjusted : this[IndicatorColumn.Target];

    /// <summary>度量单位 — text.</summary>
    public Entry? MeasureUnit => this[IndicatorColumn.MeasureUnit];

    /// <summary>实际完成值 — in the row's measure unit, unless the cell names its own.</summary>
    public Entry? Actual => this[IndicatorColumn.Actual];

    /// <summary>分值 — points.</summary>
    public Entry? Weight => this[IndicatorColumn.Weight];

    /// <summary>得分 — points as the unit filled them in.</summary>
    public Entry? Score => this[IndicatorColumn.Score];

    /// <summary>偏差原因分析 — text.</summary>
    public Entry? ShortfallReason => this[IndicatorColumn.ShortfallReason];

    public Entry? this[IndicatorColumn column] => Cells.GetValueOrDefault(column);
}
