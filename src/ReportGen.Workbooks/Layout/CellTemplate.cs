using System.Collections.Immutable;

namespace ReportGen.Workbooks.Layout;

/// <summary>What is drawn in a layout's cell: printed text, markers, or text round a marker (<c>项目负责人：{{项目负责人}}</c>).</summary>
/// <param name="Parts">Texts and markers in order; empty for a blank cell.</param>
public sealed record CellTemplate(ImmutableArray<CellTemplate.Part> Parts)
{
    /// <summary>A piece of the template: a printed text, or a marker.</summary>
    public readonly record struct Part(string Text, Marker? Marker);

    /// <summary>The markers in order.</summary>
    public ImmutableArray<Marker> Markers { get; } = [.. Parts.Where(p => p.Marker is not null).Select(p => p.Marker!)];

    /// <summary>True for printed text without a marker.</summary>
    public bool IsLabel => Parts.Length > 0 && Parts.All(p => p.Marker is null);

    /// <summary>The printed text before the first marker; all of it where there is none.</summary>
    public string Prefix => Parts.Length > 0 && Parts[0].Marker is null ? Parts[0].Text : "";

    /// <summary>The printed text after the last marker.</summary>
    public string Suffix => Parts.Length > 1 && Parts[^1].Marker is null ? Parts[^1].Text : "";

    /// <summary>Splits a drawn text at its markers; full-width braces count as braces. Each broken marker is told to <paramref name="fault"/>.</summary>
    public static CellTemplate Parse(string drawn, Action<string> fault)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        var braces = drawn.Replace('｛', '{').Replace('｝', '}');
        var (written, at) = (0, 0);
        while (braces.IndexOf("{{", at, StringComparison.Ordinal) is var open and >= 0)
        {
            var close = braces.IndexOf("}}", open + 2, StringComparison.Ordinal);
            at = close < 0 ? drawn.Length : close + 2;
            if (close < 0 || Marker.Parse(drawn[(open + 2)..close]) is not { } marker)
            {
                // Left as it was drawn, so that nobody takes it for a value; the markers behind it are still looked at.
                fault(drawn[open..at]);
                continue;
            }

            AddText(parts, drawn[written..open]);
            parts.Add(new Part("", marker));
            written = at;
        }

        AddText(parts, drawn[written..]);
        return new CellTemplate(parts.ToImmutable());
    }

    private static void AddText(ImmutableArray<Part>.Builder parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new Part(text, null));
        }
    }
}
