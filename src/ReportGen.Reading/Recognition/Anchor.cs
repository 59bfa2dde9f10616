using System.Collections.Immutable;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Reading.Recognition;

/// <summary>A printed label of a form by which values are found.</summary>
/// <param name="Index">Its number in the drawn form's reading order.</param>
/// <param name="Cell">Where it is drawn.</param>
/// <param name="Label">The label as printed.</param>
/// <param name="Spellings">The label and its aliases, normalised.</param>
internal sealed record Anchor(int Index, LayoutCell Cell, string Label, ImmutableArray<string> Spellings)
{
    /// <summary>True where the value stands in the same cell behind the label: <c>项目负责人：某某</c>.</summary>
    public bool IsInline => !Cell.Template.IsLabel;

    /// <summary>The label as people call it: without the punctuation that leads to its value.</summary>
    public string Name => Label.Trim().TrimEnd('：', ':', '（', '(');

    public int Row => Cell.Area.FirstRow;

    public int Column => Cell.Area.FirstColumn;

    /// <summary>True where a text carries this label.</summary>
    public bool Matches(string text, string normalised)
    {
        if (!IsInline)
        {
            return Spellings.Contains(normalised);
        }

        return LabelText.Between(text, Cell.Template.Prefix, Cell.Template.Suffix) is not null || Spellings.Contains(normalised);
    }
}
