using System.Text.RegularExpressions;

namespace ReportGen.Templating.Evaluation;

/// <summary>Regular expressions, made once for each pattern of a rendering.</summary>
internal sealed partial class Evaluator
{
    private readonly Dictionary<(string, RegexOptions), Regex> _patterns = [];

    /// <summary>A pattern ready to search.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public Regex Pattern(string pattern, RegexOptions options) =>
        _patterns.TryGetValue((pattern, options), out var known) ? known : _patterns[(pattern, options)] = new Regex(pattern, options, Options.Limits.RegexTime);
}
