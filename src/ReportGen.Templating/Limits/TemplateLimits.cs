namespace ReportGen.Templating.Limits;

/// <summary>How far a template may go. Each limit ends in an error that names it and its place; none is ever silently cut.</summary>
public sealed record TemplateLimits
{
    /// <summary>What reports need: tables of a thousand rows with a hundred columns, and a second and a half, where a narrative takes well under a millisecond. The other limits are those of the language.</summary>
    public static TemplateLimits ForReports { get; } = new() { LoopSteps = 100_000, Work = 64 * 1_048_576, Time = TimeSpan.FromSeconds(1.5), RegexTime = TimeSpan.FromMilliseconds(250) };

    /// <summary>Steps of the loops within one outermost loop, inner loops and ranges counted with it.</summary>
    public int LoopSteps { get; init; } = 1000;

    /// <summary>Characters of the output, and of any one text that a template makes.</summary>
    public int OutputLength { get; init; } = 1_048_576;

    /// <summary>
    /// What one rendering may go through and make in all, in characters; a call, a step of a loop and an item of a list count as sixteen. Without end where nothing
    /// is said, as in the language.
    /// </summary>
    public long Work { get; init; } = long.MaxValue;

    /// <summary>Functions and included templates within one another.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>Expressions and statements within one another, as written in the template.</summary>
    public int Nesting { get; init; } = 250;

    /// <summary>How long one rendering may take; without end where nothing is said, as in the language. It is looked at in loops, calls and searches.</summary>
    public TimeSpan Time { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>How long one regular expression may search.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(1);
}
