using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Scoring;

/// <summary>Points that a form prints within a label: <c>产出指标（20 分）</c>.</summary>
internal static partial class LabelPoints
{
    /// <summary>The points; null where the label names none.</summary>
    public static decimal? Of(string label) => Points().Match(HalfWidth.Bare(label)) is { Success: true } match
        && decimal.TryParse(match.Groups[1].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && Amount.IsUsable(points)
        ? points
        : null;

    /// <summary>The label without its points.</summary>
    public static string Without(string label) => HalfWidth.Bare(label) is var bare && bare.Contains('(', StringComparison.Ordinal) ? Points().Replace(bare, "") : bare;

    [GeneratedRegex(@"\(([0-9]+(?:\.[0-9]+)?)分\)", RegexOptions.CultureInvariant)]
    private static partial Regex Points();
}
