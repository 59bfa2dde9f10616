using System.Globalization;
using ReportGen.Model.Narratives;

namespace ReportGen.Rules.Narratives;

/// <summary>Small readings of a text that several checks share.</summary>
internal static class Sentences
{
    private const string Stops = "。；：";
    private const int UsualPlaces = 2;

    /// <summary>The part of a line between two stops that a figure stands in, as a finding quotes it.</summary>
    public static string Around(string line, int at)
    {
        var from = line.LastIndexOfAny(Stops.ToCharArray(), Math.Max(at - 1, 0)) + 1;
        var to = line.IndexOfAny(Stops.ToCharArray(), at);
        return line[from..(to < 0 ? line.Length : to)];
    }

    /// <summary>How many decimals a switch of the outline asks for; two where it does not say.</summary>
    public static int PlacesOf(this NarrativeOutline outline, string name) =>
        int.TryParse(outline.Wording.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out var places) ? places : UsualPlaces;
}
