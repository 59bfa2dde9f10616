using System.Buffers;
using System.Collections.Immutable;
using ReportGen.Model.Cells;

namespace ReportGen.Rules.Texts;

/// <summary>A text with a list written in it.</summary>
/// <param name="Cell">The text.</param>
/// <param name="Items">All that looks like a number of a list, two at least.</param>
internal readonly record struct NumberedText(Entry Cell, List<ListItem> Items)
{
    // One of them stands behind every number of a list.
    private static readonly SearchValues<char> Signs = SearchValues.Create("、.．)）是");

    /// <summary>The texts that have one.</summary>
    public static ImmutableArray<NumberedText> Of(ImmutableArray<Entry> cells)
    {
        var texts = ImmutableArray.CreateBuilder<NumberedText>();
        foreach (var cell in cells)
        {
            if (!cell.Text.AsSpan().ContainsAny(Signs)) continue;

            var items = ListItem.In(cell.Text);
            if (items.Count > 1) texts.Add(new NumberedText(cell, items));
        }

        return texts.DrainToImmutable();
    }
}
