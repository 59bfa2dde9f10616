namespace ReportGen.Rules.Checks.Across;

/// <summary>
/// PF-816 — one agency under two names that differ only in brackets, spaces or the place before them. Told once for each name that fewer forms have,
/// at the first of them. A short name that fits several long ones (公安局) is nobody's.
/// </summary>
internal sealed class AgencyNameCheck : BatchCheck
{
    // 财政局 and 教育局 are what many agencies end in.
    private const int ShortestName = 5;

    private static readonly string[] Seals = ["（盖章）", "(盖章)", "（公章）", "(公章)"];

    private static readonly char[] PlaceEnds = ['省', '市', '州', '县', '区', '盟', '旗'];

    private sealed record Name(string Text, string Key, int First, int Count);

    public override IEnumerable<BatchFinding> Find(BatchContext context)
    {
        var names = context.Forms.Select((form, index) => (Text: Sealless(form.Agency.Text), Index: index)).Where(n => n.Text.Length > 0)
            .GroupBy(n => n.Text, StringComparer.Ordinal).Select(g => new Name(g.Key, Letters.NameOf(g.Key), g.First().Index, g.Count())).ToList();
        var keys = names.ToLookup(n => n.Key, StringComparer.Ordinal);
        return keys.Where(k => k.Count() > 1).SelectMany(k => Spellings(context, k)).Concat(Shortened(context, keys));
    }

    private static IEnumerable<BatchFinding> Spellings(BatchContext context, IEnumerable<Name> spellings)
    {
        var ordered = spellings.OrderByDescending(n => n.Count).ThenBy(n => n.First).ToList();
        return ordered.Skip(1).Select(other => Told(context, other, ordered[0]));
    }

    private static IEnumerable<BatchFinding> Shortened(BatchContext context, ILookup<string, Name> keys)
    {
        var longer = keys.SelectMany(k => Enumerable.Range(1, k.Key.Length - 1).Where(at => IsPlace(k.Key, at)).Select(at => (Short: k.Key[at..], Long: k.Key)))
            .Where(p => p.Short.Length >= ShortestName && keys.Contains(p.Short)).ToLookup(p => p.Short, p => p.Long, StringComparer.Ordinal);
        return from pair in longer
               where pair.Distinct().Count() == 1
               let both = new[] { keys[pair.Key].First(), keys[pair.First()].First() }.OrderBy(n => n.Count).ThenByDescending(n => n.First).ToList()
               select Told(context, both[0], both[1]);
    }

    /// <summary>True where a position is the end of a place's name or within its last character: 某某市|公安局, 某某|市公安局. 城市 and 社区 are no places.</summary>
    private static bool IsPlace(string name, int at) => IsPlaceEnd(name, at - 1) || IsPlaceEnd(name, at);

    private static bool IsPlaceEnd(string name, int at) => PlaceEnds.Contains(name[at]) && !(at > 0 && name[at - 1] is '城' or '都' or '社' or '地' or '园');

    private static BatchFinding Told(BatchContext context, Name name, Name usual)
    {
        var place = context.Forms[name.First].Agency.Place;
        return At(name.First, place, name.Text, "PF-816", ("name", name.Text), ("usual", usual.Text), ("count", name.Count), ("usualcount", usual.Count));
    }

    // 盖章 asks for a seal, it is no part of the name.
    private static string Sealless(string name)
    {
        var bare = name.Trim();
        return Array.Find(Seals, s => bare.EndsWith(s, StringComparison.Ordinal)) is { } seal ? bare[..^seal.Length].TrimEnd() : bare;
    }
}
