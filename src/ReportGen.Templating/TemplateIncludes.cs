using System.Buffers;
using System.Collections.Concurrent;
using ReportGen.Templating.Limits;
using ReportGen.Templating.Source;

namespace ReportGen.Templating;

/// <summary>The templates that others may include, parsed once each. Names stay below one folder: no root, no <c>..</c>, no drive, no backslash.</summary>
/// <param name="read">The text of a template by name; null where there is none. Whoever reads files also has to refuse links that lead out.</param>
/// <param name="limits">Limits of parsing.</param>
public sealed class TemplateIncludes(Func<string, string?> read, TemplateLimits? limits = null)
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:\0\n\r*?\"<>|");

    private readonly ConcurrentDictionary<string, Template?> _parsed = new(StringComparer.Ordinal);

    /// <summary>Whether a name may be asked for at all.</summary>
    public static bool IsAllowed(string name) =>
        name.Length is > 0 and < 200 && !name.AsSpan().ContainsAny(Forbidden) && name.Split('/').All(part => part is not ("" or "." or "..") && part.Trim() == part);

    /// <summary>The sentence about a name that may not be asked for; null where it may.</summary>
    internal static string? FaultOf(string name) => IsAllowed(name) ? null : name.Length == 0 ? "include.empty" : "include.name";

    /// <summary>A template; null where there is none or its name is not allowed.</summary>
    internal Template? Find(string name) => IsAllowed(name) ? _parsed.GetOrAdd(name, Parse) : null;

    private Template? Parse(string name) => read(name) is { } text ? Template.Parse(new TemplateSource(name, text), limits) : null;
}
