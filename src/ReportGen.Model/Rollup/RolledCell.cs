using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Phrases;

namespace ReportGen.Model.Rollup;

/// <summary>汇总单元格 — one cell of a combined form: what it says, how that came about, and from what.</summary>
/// <param name="Row">The row as printed: a field, a fund row, an indicator; empty for a cell that stands alone.</param>
/// <param name="Column">The column's label, or the field's.</param>
/// <param name="Value">What the combined form says; blank where it was not combined. Its place is that of the first part.</param>
/// <param name="Method">汇总办法 — how it came about.</param>
/// <param name="Parts">What the single forms say, in their order; at least one.</param>
public sealed record RolledCell(string Row, string Column, Entry Value, RollupMethod Method, ImmutableArray<RolledPart> Parts)
{
    /// <summary>How the value came about, or why there is none, sentence by sentence; empty where the method says all.</summary>
    public ImmutableArray<Phrase> Steps { get; init; } = [];

    /// <summary>Row and column for people: <c>宣传品发放 实际完成值</c>.</summary>
    public string Name => Row.Length == 0 ? Column : $"{Row} {Column}";
}

/// <summary>汇总来源 — what one form says to a combined cell.</summary>
/// <param name="Agency">Whose form it is, told apart from the others.</param>
/// <param name="Entry">The cell as filled in, with its place.</param>
/// <param name="Value">The number that was calculated with, in the unit of the combined cell; null where none was.</param>
/// <param name="Money">权数 — the money that the form weighs by, in the form's money unit; null where it weighs by none.</param>
public sealed record RolledPart(string Agency, Entry Entry, decimal? Value = null, decimal? Money = null);
