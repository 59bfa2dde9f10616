using System.Collections.Immutable;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Reading.Recognition;

/// <summary>A printed label of a form by which values are found.</summary>
/// <param name="Index">Its number in the form's reading order.</param>
/// <param name="Cell">Where it is drawn.</param>
/// <param name="Label">The label as printed.</param>
/// <param name="Spellings">The label and its aliases, normalised.</param>
/// <param name="Inline">How its cell is read where the value stands in it too, behind the label: <c>项目负责人：某某</c>; null for a bare label.</param>
internal sealed record Anchor(int Index, LayoutCell Cell, string Label, ImmutableArray<string> Spellings, InlineText? Inline)
{
    /// <summary>The index of the goal whose label it is; null outside the repeated goals.</summary>
    public int? Goal { get; init; }

    /// <summary>How many rows further down than drawn it stands, once the goals before it are repeated.</summary>
    public int Shift { get; init; }

    public bool IsInline => Inline is not null;

    /// <summary>The label as people call it: without the punctuation that leads to its value.</summary>
    public string Name => Label.Trim().TrimEnd('：', ':', '（', '(');

    public int Row => Cell.Area.FirstRow + Shift;

    public int Column => Cell.Area.FirstColumn;

    /// <summary>A label is told from all others of its plan by its number; going through all that is drawn round it would be the dearest part of reading.</summary>
    public bool Equals(Anchor? other) => other is not null && Index == other.Index && Shift == other.Shift && Goal == other.Goal && ReferenceEquals(Cell, other.Cell);

    public override int GetHashCode() => Index;
}
