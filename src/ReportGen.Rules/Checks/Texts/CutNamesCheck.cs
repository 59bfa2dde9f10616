using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-715 — many names end at one length, some of them in mid-sentence: an export has cut them off.</summary>
internal sealed class CutNamesCheck : Check
{
    private const int Shortest = 8;
    private const int FewestTorn = 2;
    private const decimal MostLonger = 0.1m;

    public override void Find(CheckContext context, List<Finding> found)
    {
        var limits = context.Profile.Limits;
        var ofLength = Lengths(context.Scorecard.Rows);
        var count = ofLength.Sum();
        if (count < limits.FewestRows.Value) return;

        // Where lines are cut by their width, a figure more or less lets one character more or less stand.
        var length = Edge(ofLength, count, limits.SameLengthShare.Value);
        if (length < Shortest) return;

        var names = context.Scorecard.Rows.Select(r => r.Name).Where(n => n.Length > 0).ToList();
        var beginnings = Beginnings(names, length).Concat(Beginnings(names, length - 1)).ToHashSet(StringComparer.Ordinal);
        var torn = context.Scorecard.Rows.Where(r => IsAt(r.Name, length) && (beginnings.Contains(r.Name) || IsOpen(r.Name))).ToList();
        if (torn.Count < FewestTorn) return;

        found.Add(At(torn[0].Row.Name!, "PF-715", limits.SameLengthShare, ("count", names.Count(n => IsAt(n, length))), ("all", count), ("length", length), ("name", torn[0].Name)));
    }

    /// <summary>How many names have each length; a row without a name has none.</summary>
    private static int[] Lengths(ImmutableArray<RowScore> rows)
    {
        var longest = 0;
        foreach (var row in rows) longest = Math.Max(longest, row.Name.Length);

        var ofLength = new int[longest + 1];
        foreach (var row in rows) ofLength[row.Name.Length] += row.Name.Length > 0 ? 1 : 0;
        return ofLength;
    }

    /// <summary>The greatest length that hardly a name exceeds and many names reach; less than the shortest where there is none.</summary>
    private static int Edge(int[] ofLength, int count, decimal share)
    {
        var longer = 0;
        for (var length = ofLength.Length - 1; length >= Shortest; longer += ofLength[length--])
        {
            if (longer <= MostLonger * count && ofLength[length] + ofLength[length - 1] >= share * count) return length;
        }

        return 0;
    }

    private static bool IsAt(string name, int length) => name.Length == length || name.Length == length - 1;

    // A name that is the beginning of a longer one has lost its end.
    private static IEnumerable<string> Beginnings(List<string> names, int length) => names.Where(n => n.Length > length).Select(n => n[..length]);

    private static bool IsOpen(string name) => name[^1] is '，' or '、' or ',' || name.Count(c => c is '（' or '(') > name.Count(c => c is '）' or ')');
}
