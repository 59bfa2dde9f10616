using System.Collections.Immutable;
using ReportGen.Model.Narratives;

namespace ReportGen.Rendering.Narratives;

/// <summary>Headings with nothing below them: what would have stood there had no data. They are not printed, whatever part of the text they stand in.</summary>
internal static class BareHeadings
{
    /// <summary>The sections without such headings; one that keeps no line is not among them.</summary>
    public static ImmutableArray<NarrativeSection> Without(IEnumerable<NarrativeSection> sections)
    {
        // From the end on it is known what follows: the highest level since the last line of text, none where there was such a line below.
        var kept = new List<NarrativeSection>();
        var next = 0;
        foreach (var section in sections.Reverse())
        {
            var lines = new List<NarrativeLine>();
            foreach (var line in section.Lines.Reverse())
            {
                if (line.Kind == NarrativeLineKind.Heading && line.Level >= next) continue;
                next = line.Kind == NarrativeLineKind.Heading ? line.Level : int.MaxValue;
                lines.Insert(0, line);
            }

            if (lines.Count > 0) kept.Insert(0, section with { Lines = [.. lines] });
        }

        return [.. kept];
    }
}
