using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Model.Narratives;

namespace ReportGen.Rendering.Narratives;

/// <summary>The marks that the function 原因 writes where a sentence has nothing to say: they are taken out of the line, and told.</summary>
internal static partial class LeftOutSentences
{
    /// <summary>The line without marks, and what each stood for.</summary>
    public static (NarrativeLine Line, ImmutableArray<string> Missing) TakeOut(NarrativeLine line)
    {
        var marks = Mark().Matches(line.Text);
        if (marks.Count == 0) return (line, []);

        var pieces = line.Pieces.Select(p => p with { Start = p.Start - marks.Where(m => m.Index < p.Start).Sum(m => m.Length) });
        return (line with { Text = Mark().Replace(line.Text, ""), Pieces = [.. pieces] }, [.. marks.Select(m => m.Groups[1].Value)]);
    }

    [GeneratedRegex("【略 ([^】]*)】")]
    private static partial Regex Mark();
}
