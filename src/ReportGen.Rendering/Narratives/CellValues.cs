using ReportGen.Model.Cells;
using ReportGen.Model.Places;
using ReportGen.Templating.Values;

namespace ReportGen.Rendering.Narratives;

/// <summary>Cells as values of the template language; each carries its place, so that every printed figure can be led back to it.</summary>
internal static class CellValues
{
    /// <summary>A number with its place; nothing where there is none.</summary>
    public static Value Of(decimal? number, Place place) => number is { } known ? Value.Of(known).WithOrigin(place) : Value.Null;

    /// <summary>A text with its place, as it is printed; nothing where the cell is blank.</summary>
    public static Value Of(Entry? text) => text is { IsBlank: false } && TakenOverText.Of(text.Text) is { Length: > 0 } printed ? Value.Of(printed).WithOrigin(text.Place) : Value.Null;
}
