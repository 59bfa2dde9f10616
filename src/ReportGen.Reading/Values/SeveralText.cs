using System.Buffers;
using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>Several figures in one cell: <c>文职6万元/人，勤务6.5万元/人</c>. Each must have its unit, or a numbering (1、…) would count as one.</summary>
internal static class SeveralText
{
    private const int LongestName = 12;

    private static readonly SearchValues<char> Beginnings = SearchValues.Create("0123456789≥≤><=");

    /// <summary>The figures of a folded text; null where not every part of it is one.</summary>
    public static Figure? Read(string text)
    {
        var parts = text.Split([',', ';', '、', '，', '；', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2) return null;

        var figures = Array.ConvertAll(parts, Part);
        return Array.TrueForAll(figures, f => f is { Unit.Length: > 0 }) ? new Figure(FigureKind.Several) { Parts = [.. figures.OfType<Figure>()] } : null;
    }

    private static Figure? Part(string text)
    {
        var at = text.AsSpan().IndexOfAny(Beginnings);
        if (at < 0 || at > LongestName) return null;

        var name = text[..at].Trim(' ', ':');
        return name.All(char.IsLetter) && !UnitWords.Turns(name) && !LabelledText.TellsChange(text) && QuantityText.Read(text[at..]) is { } figure
            ? figure with { Rest = name + figure.Rest }
            : null;
    }
}
