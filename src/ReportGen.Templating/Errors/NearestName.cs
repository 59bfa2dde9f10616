namespace ReportGen.Templating.Errors;

/// <summary>The known name that a misspelt one most likely means.</summary>
internal static class NearestName
{
    /// <summary>The nearest of some names; null where none is near enough to be worth naming.</summary>
    public static string? Of(string written, IEnumerable<string> known) => known
        .Select(name => (Name: name, Distance: Distance(written, name)))
        .Where(n => n.Distance <= Math.Max(1, written.Length / 3))
        .OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal)
        .Select(n => n.Name).FirstOrDefault();

    /// <summary>How many characters must be put in, taken out or changed.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
