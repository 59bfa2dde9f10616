using System.Collections.Immutable;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Tracing;

/// <summary>Joins origins. Where the model carries none, nothing here makes garbage.</summary>
internal static class Origins
{
    /// <summary>The origin of a value made of two.</summary>
    public static object? Join(object? a, object? b)
    {
        if (a is null || ReferenceEquals(a, b)) return Whole(b);
        return b is null ? Whole(a) : new JoinedOrigins(a, b);
    }

    /// <summary>The origins of the values themselves, each once.</summary>
    public static ImmutableArray<object> All(object? origin) => origin switch
    {
        null => [],
        JoinedOrigins joined => joined.All(),
        TracedText text => [.. text.Pieces.SelectMany(p => p.Origins).Distinct()],
        _ => [origin],
    };

    /// <summary>The origin of a result that a function made of its arguments; arguments that are arrays give those of their items.</summary>
    public static Value Pass(in Value result, ReadOnlySpan<Value> arguments)
    {
        if (result.Origin is not null || result.Kind is ValueKind.Null or ValueKind.Array or ValueKind.Object or ValueKind.Function or ValueKind.Range) return result;
        object? origin = null;
        foreach (ref readonly var argument in arguments)
        {
            if (argument.Origin is not null) origin = Join(origin, argument.Origin);
            if (argument.Kind == ValueKind.Array && result.Kind == ValueKind.Text) origin = JoinItems(origin, argument.AsArray);
        }

        return origin is null ? result : result.WithOrigin(origin);
    }

    private static object? JoinItems(object? origin, TemplateArray items)
    {
        foreach (ref readonly var item in items.Items)
        {
            if (item.Origin is not null) origin = Join(origin, item.Origin);
        }

        return origin;
    }

    private static object? Whole(object? origin) => origin is not TracedText text ? origin : text.Pieces.IsEmpty ? null : new JoinedOrigins(text, null);
}
