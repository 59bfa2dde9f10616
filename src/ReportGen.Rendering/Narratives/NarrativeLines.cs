using System.Collections.Immutable;
using ReportGen.Model.Narratives;
using ReportGen.Model.Places;

namespace ReportGen.Rendering.Narratives;

/// <summary>
/// The lines of a text that a template made, by the marks at their beginnings: <c># </c>, <c>## </c>, <c>### </c> headings, <c>【图 …】</c> and <c>【表 …】</c>
/// alone on a line where a figure or table stands, everything else a paragraph.
/// </summary>
internal static class NarrativeLines
{
    private const int DeepestHeading = 6;

    /// <param name="text">The whole text.</param>
    /// <param name="figures">Which pieces of it come from where.</param>
    public static IEnumerable<NarrativeLine> Of(string text, IReadOnlyList<(int Start, int Length, ImmutableArray<object> Origins)> figures)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at : text.Length;
            var (from, to) = Trimmed(text, start, end);
            if (from < to) yield return Line(text[from..to], from, figures);
            start = end + 1;
        }
    }

    private static (int From, int To) Trimmed(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from])) from++;
        while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
        return (from, to);
    }

    private static NarrativeLine Line(string line, int at, IReadOnlyList<(int Start, int Length, ImmutableArray<object> Origins)> figures)
    {
        var (kind, level, skip, cut) = Mark(line);
        var (from, length) = (at + skip, line.Length - skip - cut);
        var pieces = figures.Where(f => f.Start >= from && f.Start + f.Length <= from + length && f.Length > 0)
            .Select(f => new NarrativePiece(f.Start - from, f.Length, PlacesOf(f.Origins)))
            .Where(p => !p.Places.IsEmpty);
        return new NarrativeLine(kind, level, line.Substring(skip, length), [.. pieces]);
    }

    private static (NarrativeLineKind Kind, int Level, int Skip, int Cut) Mark(string line)
    {
        var level = line.TakeWhile(c => c == '#').Count();
        if (level is > 0 and <= DeepestHeading && level + 1 < line.Length && line[level] == ' ') return (NarrativeLineKind.Heading, level, level + 1, 0);
        if (line.Length > 4 && line.EndsWith('】'))
        {
            if (line.StartsWith("【图 ", StringComparison.Ordinal)) return (NarrativeLineKind.Figure, 0, 3, 1);
            if (line.StartsWith("【表 ", StringComparison.Ordinal)) return (NarrativeLineKind.Table, 0, 3, 1);
        }

        return (NarrativeLineKind.Paragraph, 0, 0, 0);
    }

    private static ImmutableArray<Place> PlacesOf(ImmutableArray<object> origins) =>
        [.. origins.SelectMany(o => o switch { Place place => [place], JoinedPlaces joined => joined.Places, _ => ImmutableArray<Place>.Empty }).Distinct()];
}
