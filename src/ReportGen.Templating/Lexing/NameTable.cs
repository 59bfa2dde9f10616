namespace ReportGen.Templating.Lexing;

/// <summary>One string for each name of a template, so that a name costs once and most comparisons are of references.</summary>
internal sealed class NameTable
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The string of a name.</summary>
    public string Of(ReadOnlySpan<char> name)
    {
        var known = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(name, out var one)) return one;
        var added = name.ToString();
        _names.Add(added);
        return added;
    }
}
