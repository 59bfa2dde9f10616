using System.Collections.Immutable;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Parsing;

/// <summary>Collects which templates are included by a name that is a mere text.</summary>
internal sealed class IncludedNames
{
    private readonly SortedDictionary<int, ImmutableArray<IncludedName>> _names = [];

    /// <summary>In the order of the template.</summary>
    public ImmutableArray<IncludedName> ToImmutable() => [.. _names.Values.SelectMany(n => n)];

    /// <summary>Looks at a call. A pipe makes a new call of the one behind it; the later one counts.</summary>
    public CallExpression Note(CallExpression call)
    {
        if (call.Target is VariableExpression { Name: "include" or "include_join" }) _names[call.Target.Span.Start] = [.. NamesOf(call).Select(n => new IncludedName(n, call.Target.Span))];
        return call;
    }

    private static IEnumerable<string> NamesOf(CallExpression call)
    {
        var first = call.Piped ?? call.Arguments.Where(a => a.Name is null && !a.Spreads).Select(a => a.Value).FirstOrDefault();
        var all = first is ArrayExpression list ? list.Items : first is null ? [] : ImmutableArray.Create(first);
        return all.Select(TextOf).OfType<string>();
    }

    private static string? TextOf(Expression expression) => expression switch
    {
        LiteralExpression { Value.Kind: ValueKind.Text } text => text.Value.AsText,
        ParenthesizedExpression inner => TextOf(inner.Inner),
        _ => null,
    };
}
