using System.Globalization;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Packages;

/// <summary>Names for tabs: at most 31 characters, without what Excel forbids, each once whatever its case.</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    /// <summary>Room for a number behind a name that is there already.</summary>
    private const int Suffix = 4;

    public static IReadOnlyList<string> For(IReadOnlyList<string> wanted)
    {
        var names = new List<string>();
        foreach (var name in wanted.Select(Allowed))
        {
            var unique = name;
            for (var n = 2; names.Contains(unique, StringComparer.OrdinalIgnoreCase); n++)
            {
                unique = string.Create(CultureInfo.InvariantCulture, $"{CutText.To(name, Longest - Suffix)}（{n}）");
            }

            names.Add(unique);
        }

        return names;
    }

    /// <summary>A name as it stands in formulas.</summary>
    public static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Allowed(string name)
    {
        var allowed = string.Concat(XmlText.Of(name).Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\n' or '\t' ? '_' : c)).Trim().Trim('\'');
        return allowed.Length == 0 ? "表" : CutText.To(allowed, Longest);
    }
}
