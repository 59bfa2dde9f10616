using ReportGen.Model.Values;

namespace ReportGen.Rules.Scoring;

/// <summary>Compares level labels as people do: 产出 is 产出指标 and 产出指标（50分）, and line breaks or spaces within do not count.</summary>
internal static class ClassLabel
{
    private const string Ending = "指标";

    public static bool Same(string one, string other) => one == other || !BeginOtherwise(one, other) && (IsEnded(one, other) || IsEnded(other, one) || AreAlike(one, other));

    private static bool AreAlike(string one, string other) => Core(LabelPoints.Without(one)).SequenceEqual(Core(LabelPoints.Without(other)));

    public static string Bare(string label)
    {
        var bare = LabelPoints.Without(label);
        return bare[..Core(bare).Length];
    }

    // Most labels are told apart by their first character; only blanks, brackets and the ending 指标 are nothing of a label.
    private static bool BeginOtherwise(string one, string other) =>
        one is [var first, ..] && other is [var second, ..] && first != second && PlainText.IsIdeograph(first) && PlainText.IsIdeograph(second);

    // 产出指标 is 产出, as most forms and profiles have it.
    private static bool IsEnded(string one, string other) =>
        one.Length == other.Length + Ending.Length && one.EndsWith(Ending, StringComparison.Ordinal) && one.StartsWith(other, StringComparison.Ordinal) && !other.Contains(Ending[0], StringComparison.Ordinal);

    private static ReadOnlySpan<char> Core(ReadOnlySpan<char> label) => label.EndsWith(Ending, StringComparison.Ordinal) ? label[..^Ending.Length] : label;
}
