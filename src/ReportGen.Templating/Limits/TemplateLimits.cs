namespace ReportGen.Templating.Limits;

/// <summary>How far a template may go. Each limit ends in an error that names it and its place; none is ever silently cut.</summary>
public sealed record TemplateLimits
{
    /// <summary>What reports need: tables of a thousand rows with a hundred columns, and ten seconds, where a narrative takes well under a millisecond. The other limits are those of the language.</summary>
    public static TemplateLimits ForReports { get; } = new() { LoopSteps = 100_000, Time = TimeSpan.FromSeconds(10) };

    /// <summary>Steps of the loops within one outermost loop, inner loops and ranges counted with it.</summary>
    public int LoopSteps { get; init; } = 1000;

    /// <summary>Characters of the output, and of any one text that a template makes.</summary>
    public int OutputLength { get; init; } = 1_048_576;

    /// <summary>Functions and included templates within one another.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>Expressions and statements within one another, as written in the template.</summary>
    public int Nesting { get; init; } = 250;

    /// <summary>How long one rendering may take; without end where nothing is said, as in the language. It is looked at in loops, calls and searches.</summary>
    public TimeSpan Time { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>How long one regular expression may search.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(1);
}
