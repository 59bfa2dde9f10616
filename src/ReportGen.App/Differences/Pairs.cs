namespace ReportGen.App.Differences;

/// <summary>What of two lists belongs together: first what agrees in the first key, then what of the rest agrees in the second, and so on.</summary>
internal static class Pairs
{
    /// <param name="before">One list.</param>
    /// <param name="after">The other.</param>
    /// <param name="keys">From the surest to the least sure; where one gives null, the thing is not paired by it. Of several with one key the first go together, then the second.</param>
    /// <returns>The pairs in the order of the second list, with the index of the key that paired them; then what is only in the first.</returns>
    public static IReadOnlyList<Pair<T>> Of<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, params Func<T, object?>[] keys)
        where T : class
    {
        var partner = new (int Before, int Key)?[after.Count];
        var free = Enumerable.Range(0, before.Count).ToHashSet();
        for (var key = 0; key < keys.Length; key++)
        {
            var waiting = free.Order().Where(i => keys[key](before[i]) is not null).GroupBy(i => keys[key](before[i])!).ToDictionary(g => g.Key, g => new Queue<int>(g));
            for (var i = 0; i < after.Count; i++)
            {
                if (partner[i] is not null || keys[key](after[i]) is not { } sought || !waiting.TryGetValue(sought, out var queue) || !queue.TryDequeue(out var found)) continue;

                partner[i] = (found, key);
                free.Remove(found);
            }
        }

        return
        [
            .. after.Select((a, i) => partner[i] is { } p ? new Pair<T>(before[p.Before], a, p.Key) : new Pair<T>(null, a, -1)),
            .. free.Order().Select(i => new Pair<T>(before[i], null, -1)),
        ];
    }
}

/// <summary>Two things that belong together, or one that is alone.</summary>
/// <param name="Before">Null where it is new.</param>
/// <param name="After">Null where it is gone.</param>
/// <param name="Key">Which key paired them; -1 for one that is alone.</param>
internal sealed record Pair<T>(T? Before, T? After, int Key)
    where T : class;
