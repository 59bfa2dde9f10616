using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Legacy.Text;

/// <summary>Cuts a delimited text into lines of values; a quoted value may hold delimiters, line ends, and quotes written twice.</summary>
internal static class DelimitedLines
{
    /// <param name="text">The text.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="delimiter">What stands between two values.</param>
    public static IEnumerable<IReadOnlyList<string>> Of(string text, int from, char delimiter)
    {
        var at = from;
        var quotes = true;
        while (at < text.Length)
        {
            var line = new List<string>();
            do
            {
                if (quotes && at < text.Length && text[at] == '"' && Quoted(text, at) is var (value, end))
                {
                    // A quote that is never closed is a sign like any other; taken for a quote it would swallow the rest.
                    quotes = end >= 0;
                    if (quotes)
                    {
                        Add(line, value + Plain(text, ref end, delimiter));
                        at = end;
                        continue;
                    }
                }

                Add(line, Plain(text, ref at, delimiter));
            }
            while (at < text.Length && text[at] == delimiter && ++at >= 0);

            at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
            yield return line;
        }
    }

    /// <summary>The value up to the next delimiter or the line's end.</summary>
    private static string Plain(string text, ref int at, char delimiter)
    {
        var length = text.AsSpan(at).IndexOfAny(delimiter, '\r', '\n');
        var value = text.Substring(at, length < 0 ? text.Length - at : length);
        at += value.Length;
        return value;
    }

    /// <summary>The value between two quotes. It is not copied before its end is found: where there is none, it would be the rest of the file.</summary>
    private static (string Value, int End) Quoted(string text, int open)
    {
        for (var at = open + 1; at < text.Length && text.IndexOf('"', at) is >= 0 and var quote; at = quote + 2)
        {
            if (quote + 1 == text.Length || text[quote + 1] != '"') return (text[(open + 1)..quote].Replace("\"\"", "\"", StringComparison.Ordinal), quote + 1);
        }

        return ("", -1);
    }

    /// <summary>What stands beyond the last column takes one place there, where it is refused; empty values take none.</summary>
    private static void Add(List<string> line, string value)
    {
        if (line.Count <= CellAddress.MaxColumn)
        {
            line.Add(value);
        }
        else if (value.Length > 0)
        {
            line[^1] = value;
        }
    }
}
