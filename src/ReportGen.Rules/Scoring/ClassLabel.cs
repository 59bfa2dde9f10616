namespace ReportGen.Rules.Scoring;

/// <summary>Compares level labels as people do: 产出 is 产出指标 and 产出指标（50分）, and line breaks or spaces within do not count.</summary>
internal static class ClassLabel
{
    private const string Ending = "指标";

    public static bool Same(string one, string other) => one == other || !BeginOtherwise(one, other) && Core(LabelPoints.Without(one)).SequenceEqual(Core(LabelPoints.Without(other)));

    /// <summary>True where a label is one of several joined by 、.</summary>
    public static bool IsAmong(string one, string several) => several.Contains('、', StringComparison.Ordinal) ? several.Split('、').Any(label => Same(one, label)) : Same(one, several);

    public static string Bare(string label)
    {
        var bare = LabelPoints.Without(label);
        return bare[..Core(bare).Length];
    }

    // Most labels are told apart by their first character; only blanks, brackets and the ending 指标 are nothing of a label.
    private static bool BeginOtherwise(string one, string other) =>
        one is [var first, ..] && other is [var second, ..] && first != second && IsIdeograph(first) && IsIdeograph(second);

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static ReadOnlySpan<char> Core(ReadOnlySpan<char> label) => label.EndsWith(Ending, StringComparison.Ordinal) ? label[..^Ending.Length] : label;
}
