using System.Collections.Immutable;

namespace ReportGen.Model.Kits;

/// <summary>The words before the point in the markers of a drawn form; the same for reading and printing.</summary>
public static class Blocks
{
    /// <summary>资金 — <c>{{资金[总额].年初预算}}</c>: row label in brackets, column label behind the point; without brackets, the row that prints no label.</summary>
    public const string Funds = "资金";

    /// <summary>指标 — <c>{{指标.三级指标}}</c>: the block that repeats.</summary>
    public const string Indicators = "指标";

    /// <summary>目标 — <c>{{目标.预期目标}}</c>: a goal with its own indicator block; repeats as a whole, indicators within.</summary>
    public const string Goals = "目标";

    /// <summary>一级 — <c>{{一级.一级指标}}</c>: a row printed once above the indicators of one class.</summary>
    public const string Classes = "一级";

    /// <summary>二级 — <c>{{二级.二级指标}}</c>: a row printed once above the indicators of one group.</summary>
    public const string Groups = "二级";

    /// <summary>合计 — <c>{{合计.得分}}</c>: the total row.</summary>
    public const string Totals = "合计";

    /// <summary>The blocks that repeat, each within the one before.</summary>
    public static ImmutableArray<string> Repeated { get; } = [Goals, Classes, Groups, Indicators];

    /// <summary>年度 — <c>{{年度}}</c>: the year within the title.</summary>
    public const string Year = "年度";
}
