using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.TieOuts;

/// <summary>勾稽关系 — one formula that the final accounts must satisfy.</summary>
public sealed record TieOut
{
    /// <summary>编号 — the formula's number in the catalogue of tie-outs.</summary>
    public required string Id { get; init; }

    /// <summary>名称 — the relation in words, as a finding says it.</summary>
    public required string Name { get; init; }

    /// <summary>类别 — decides the finding's id.</summary>
    public required TieOutKind Kind { get; init; }

    /// <summary>级别 — of a difference beyond rounding.</summary>
    public required Severity Severity { get; init; }

    /// <summary>依据 — where the relation comes from.</summary>
    public required Source Source { get; init; }

    /// <summary>公式 — both sides and the sign between them.</summary>
    public required TieOutFormula Formula { get; init; }

    /// <summary>行 — the rows that the formula is repeated for; empty where it holds once.</summary>
    public ImmutableArray<TieOutTerm> Rows { get; init; } = [];

    /// <summary>栏 — the columns that the formula is repeated for; empty where it holds once.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>True where the formula is repeated for every column of the table that it begins with.</summary>
    public bool IsForEveryColumn { get; init; }

    /// <summary>计数 — true where the cells count things: no unit is converted and nothing is rounded.</summary>
    public bool IsCount { get; init; }
}

/// <summary>公式 — two sums and the sign between them.</summary>
/// <param name="Left">What is looked at.</param>
/// <param name="Comparison">＝, ≤ or ≥.</param>
/// <param name="Right">What it is held against.</param>
public sealed record TieOutFormula(ImmutableArray<TieOutTerm> Left, Comparison Comparison, ImmutableArray<TieOutTerm> Right);

/// <summary>The cells of one column in some rows of a table, added up.</summary>
/// <param name="Sign">1, or -1 where they are taken away.</param>
/// <param name="Table">The table's key.</param>
/// <param name="IsPrevious">True for the table of the year before.</param>
/// <param name="Rows">Names or codes of rows, or words that stand for several: see <see cref="TermRows"/>.</param>
/// <param name="Column">The column; <c>{栏}</c> for the one that the formula is repeated for; empty among the rows of a <see cref="TieOut"/>.</param>
public sealed record TieOutTerm(int Sign, string Table, bool IsPrevious, ImmutableArray<string> Rows, string Column);
