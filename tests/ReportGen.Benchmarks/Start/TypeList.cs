namespace ReportGen.Benchmarks.Start;

/// <summary>Types in a row, as the runtime writes them.</summary>
internal static class TypeList
{
    /// <summary>The parts of a list between commas, what stands in brackets left whole.</summary>
    public static List<string> Split(string list)
    {
        var (parts, depth, start) = (new List<string>(), 0, 0);
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] switch { '[' or '<' or '(' => 1, ']' or '>' or ')' => -1, _ => 0 };
            if (list[i] != ',' || depth != 0) continue;

            parts.Add(list[start..i]);
            start = i + 1;
        }

        parts.Add(list[start..]);
        return parts;
    }
}
