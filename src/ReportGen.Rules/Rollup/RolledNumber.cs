using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Cells;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Rollup;

/// <summary>A combined number as a cell: written like the cells it comes from.</summary>
internal static partial class RolledNumber
{
    // No form prints more; what a spreadsheet stores beyond is the dust of its own arithmetic.
    private const int MostDecimals = 6;

    /// <summary>The number alone, with a unit behind it where one is asked for.</summary>
    public static Entry Alone(decimal number, IEnumerable<Entry> alike, string unit = "")
    {
        var (text, decimals) = Write(number, [.. alike]);
        return alike.First() with { Text = text + unit, Figure = new Figure(FigureKind.Quantity, Rounded(number)) { Decimals = decimals, Unit = unit } };
    }

    /// <summary>The number in the words of a cell: <c>≥2400份</c> becomes <c>≥4800份</c>.</summary>
    /// <param name="number">In the unit that the cell itself writes.</param>
    /// <param name="model">The cell.</param>
    /// <param name="alike">All cells that it comes from, for decimals and thousands separators.</param>
    public static Entry InWordsOf(Entry model, decimal number, IEnumerable<Entry> alike)
    {
        var (text, decimals) = Write(number, [.. alike]);
        var words = model.Trimmed;
        var written = Written().Match(HalfWidth.Fold(words));
        var whole = written.Success ? string.Concat(words.AsSpan(0, written.Index), text, words.AsSpan(written.Index + written.Length)) : text + model.Figure.Unit;
        return model with { Text = whole, Figure = model.Figure with { Number = Rounded(number), Decimals = decimals } };
    }

    private static decimal Rounded(decimal number) => decimal.Round(number, MostDecimals, MidpointRounding.AwayFromZero);

    /// <summary>As many decimals as the number needs, and at least as many as the cells show.</summary>
    private static (string Text, int Decimals) Write(decimal number, IReadOnlyList<Entry> alike)
    {
        var rounded = Rounded(number);
        var needed = Needed(rounded);
        var decimals = Math.Max(needed, Math.Min(MostDecimals, alike.Where(e => e.Figure.IsNumber).Select(e => e.Figure.Decimals).DefaultIfEmpty(0).Max()));
        var whole = alike.Any(e => e.Figure.IsNumber && e.Text.AsSpan().IndexOfAny(',', '，') > 0) ? "#,##0" : "0";
        return (rounded.ToString(decimals == 0 ? whole : $"{whole}.{new string('0', decimals)}", CultureInfo.InvariantCulture), decimals);
    }

    private static int Needed(decimal number)
    {
        var decimals = 0;
        while (decimals < MostDecimals && decimal.Round(number, decimals, MidpointRounding.AwayFromZero) != number) decimals++;
        return decimals;
    }

    [GeneratedRegex(@"[-+]?[0-9][0-9,]*(?:\.[0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
