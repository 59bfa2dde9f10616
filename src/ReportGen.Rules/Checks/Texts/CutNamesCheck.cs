using ReportGen.Model.Findings;
using ReportGen.Model.Forms;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-715 — many names end at one length, some of them in mid-sentence: an export has cut them off.</summary>
internal sealed class CutNamesCheck : Check
{
    private const int Shortest = 8;
    private const int FewestTorn = 2;
    private const decimal MostLonger = 0.1m;

    public override IEnumerable<Finding> Find(CheckContext context)
    {
        var limits = context.Profile.Limits;
        var cells = context.Form.Indicators.Select(i => i.Name).OfType<Entry>().Where(n => !n.IsBlank).ToList();
        var names = cells.ConvertAll(n => n.Trimmed);
        if (names.Count < limits.FewestRows.Value) yield break;

        // Where lines are cut by their width, a figure more or less lets one character more or less stand.
        var length = Edge(names, limits.SameLengthShare.Value);
        if (length < Shortest) yield break;

        var beginnings = Beginnings(names, length).Concat(Beginnings(names, length - 1)).ToHashSet(StringComparer.Ordinal);
        var torn = cells.FindAll(n => IsAt(n.Trimmed, length) && (beginnings.Contains(n.Trimmed) || IsOpen(n.Trimmed)));
        if (torn.Count < FewestTorn) yield break;

        yield return At(torn[0], "PF-715", limits.SameLengthShare, ("count", names.Count(n => IsAt(n, length))), ("all", names.Count), ("length", length), ("name", torn[0].Trimmed));
    }

    /// <summary>The greatest length that hardly a name exceeds and many names reach; less than the shortest where there is none.</summary>
    private static int Edge(List<string> names, decimal share)
    {
        var ofLength = new int[names.Max(n => n.Length) + 1];
        foreach (var name in names) ofLength[name.Length]++;

        var longer = 0;
        for (var length = ofLength.Length - 1; length >= Shortest; longer += ofLength[length--])
        {
            if (longer <= MostLonger * names.Count && ofLength[length] + ofLength[length - 1] >= share * names.Count) return length;
        }

        return 0;
    }

    private static bool IsAt(string name, int length) => name.Length == length || name.Length == length - 1;

    // A name that is the beginning of a longer one has lost its end.
    private static IEnumerable<string> Beginnings(List<string> names, int length) => names.Where(n => n.Length > length).Select(n => n[..length]);

    private static bool IsOpen(string name) => name[^1] is '，' or '、' or ',' || name.Count(c => c is '（' or '(') > name.Count(c => c is '）' or ')');
}
