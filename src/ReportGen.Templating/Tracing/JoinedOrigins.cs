using System.Collections.Immutable;

namespace ReportGen.Templating.Tracing;

/// <summary>The origins of a value made of two, or of a text that is no longer what its pieces were. They are only listed when the value is printed, so that a sum over a thousand rows costs a thousand steps.</summary>
internal sealed class JoinedOrigins(object left, object? right)
{
    /// <summary>The origins of the values themselves, each once, from left to right.</summary>
    public ImmutableArray<object> All()
    {
        var (found, seen, open) = (ImmutableArray.CreateBuilder<object>(), new HashSet<object>(), new Stack<object>([this]));
        while (open.TryPop(out var origin))
        {
            if (!seen.Add(origin)) continue;
            if (origin is JoinedOrigins joined) joined.Open(open);
            else if (origin is TracedText text) Open(open, text);
            else found.Add(origin);
        }

        return found.ToImmutable();
    }

    private void Open(Stack<object> open)
    {
        if (right is not null) open.Push(right);
        open.Push(left);
    }

    private static void Open(Stack<object> open, TracedText text)
    {
        foreach (var origin in text.Pieces.SelectMany(p => p.Origins).Reverse()) open.Push(origin);
    }
}
