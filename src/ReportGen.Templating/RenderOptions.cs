using System.Globalization;
using ReportGen.Templating.Limits;

namespace ReportGen.Templating;

/// <summary>What a person may set for a rendering.</summary>
public sealed record RenderOptions
{
    /// <summary>How numbers are written; invariant where nothing is said.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>How far the template may go; the limits of the language where nothing is said.</summary>
    public TemplateLimits Limits { get; init; } = new();

    /// <summary>Where <c>include</c> finds templates; without it, <c>include</c> is an error.</summary>
    public TemplateIncludes? Includes { get; init; }

    /// <summary>What <c>date.now</c> says; without it, <c>date.now</c> is an error, because a report must not change with the clock.</summary>
    public DateTime? Now { get; init; }

    /// <summary>Whether white space before a code block is repeated in the lines that it prints.</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>Ends the rendering from outside. How long it may take at most is one of the limits.</summary>
    public CancellationToken Cancellation { get; init; }
}
