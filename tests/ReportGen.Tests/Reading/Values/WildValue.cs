using System.Globalization;

namespace ReportGen.Tests.Reading.Values;

/// <summary>
/// Targets and actual values of published forms, each with the reading that a person wrote beside it (tests/cases/values/wild.csv). The counts say how
/// often it stands in the collection of single rows and in the whole forms.
/// </summary>
internal sealed record WildValue(string Text, string Reading, int InRows, int InForms)
{
    public static IReadOnlyList<WildValue> All { get; } = [.. File.ReadLines(Repository.File("tests", "cases", "values", "wild.csv")).Skip(1).Select(Parse)];

    /// <summary>A value counts as numeric where it holds a digit.</summary>
    public bool IsNumeric => Text.Any(char.IsAsciiDigit);

    public bool IsUnderstood => !Reading.StartsWith('?');

    private static WildValue Parse(string line)
    {
        var cells = new List<string>();
        for (var at = 0; at <= line.Length; at++)
        {
            var quoted = at < line.Length && line[at] == '"';
            var end = quoted ? line.IndexOf('"', at + 1) : line.IndexOf(',', at) is >= 0 and var comma ? comma : line.Length;
            cells.Add(quoted ? line[(at + 1)..end] : line[at..end]);
            at = quoted ? end + 1 : end;
        }

        return new WildValue(cells[0], cells[1], int.Parse(cells[2], CultureInfo.InvariantCulture), int.Parse(cells[3], CultureInfo.InvariantCulture));
    }
}
