using System.Collections.Immutable;

namespace ReportGen.Model.Accounts;

/// <summary>决算表套 — which official tables a place and year publishes, in which order, and what their printed labels mean.</summary>
public sealed record TableSet
{
    /// <summary>编号 — the folder's name.</summary>
    public required string Id { get; init; }

    /// <summary>名称 — what people call it.</summary>
    public required string Title { get; init; }

    /// <summary>年度 — the first year it was seen in.</summary>
    public int FirstYear { get; init; }

    /// <summary>金额单位 — what amounts are in where a sheet names no unit.</summary>
    public string MoneyUnit { get; init; } = "万元";

    /// <summary>True where the tables print 行次 and 栏次.</summary>
    public bool HasLineNumbers { get; init; }

    /// <summary>The tables in printed order; the sheets of supporting data after them.</summary>
    public ImmutableArray<TableDefinition> Tables { get; init; } = [];

    /// <summary>支出功能分类 — the known subjects by function.</summary>
    public SubjectCatalogue Functions { get; init; } = SubjectCatalogue.None;

    /// <summary>部门预算支出经济分类 — the known subjects by economic class.</summary>
    public SubjectCatalogue Economics { get; init; } = SubjectCatalogue.None;

    /// <summary>A table by its key; null where the set does not have it.</summary>
    public TableDefinition? this[string key] => Tables.FirstOrDefault(t => t.Key == key);

    /// <summary>The table that serves a purpose; null where the set has none.</summary>
    public TableDefinition? this[TableUse use] => Tables.FirstOrDefault(t => t.Use == use);
}
