namespace ReportGen.Workbooks.Legacy.Compound;

/// <summary>One entry of a compound file's directory; links are indices of other entries, or anything at all in a broken file.</summary>
internal sealed record Entry(string Name, bool IsStream, int Left, int Right, int Child, uint Start, uint Size);

/// <summary>
/// The streams of a folder hang in a tree. Only the root's are wanted: a Word file with an embedded table holds a stream called Workbook too.
/// </summary>
internal static class EntryTree
{
    public static IEnumerable<Entry> OfRoot(IReadOnlyList<Entry> entries)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([entries[0].Child]);
        while (open.TryPop(out var at))
        {
            if (at < 0 || at >= entries.Count || !seen.Add(at))
            {
                continue;
            }

            yield return entries[at];
            open.Push(entries[at].Left);
            open.Push(entries[at].Right);
        }
    }
}
