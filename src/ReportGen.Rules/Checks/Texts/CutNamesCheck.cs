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
        var names = context.Form.Indicators.Select(i => i.Name).OfType<Entry>().Where(n => !n.IsBlank).ToList();
        if (names.Count < limits.FewestRows.Value) yield break;

        // Where lines are cut by their width, a figure more or less lets one character more or less stand.
        var length = names.Max(n => n.Trimmed.Length);
        while (length >= Shortest && !IsEdge(names, length, limits.SameLengthShare.Value)) length--;
        if (length < Shortest) yield break;

        var torn = names.Where(n => IsAt(n, length) && IsTorn(n.Trimmed, names)).ToList();
        if (torn.Count < FewestTorn) yield break;

        yield return At(torn[0], "PF-715", limits.SameLengthShare, ("count", names.Count(n => IsAt(n, length))), ("all", names.Count), ("length", length), ("name", torn[0].Trimmed));
    }

    private static bool IsEdge(List<Entry> names, int length, decimal share) =>
        names.Count(n => IsAt(n, length)) >= share * names.Count && names.Count(n => n.Trimmed.Length > length) <= MostLonger * names.Count;

    private static bool IsAt(Entry name, int length) => name.Trimmed.Length == length || name.Trimmed.Length == length - 1;

    private static bool IsTorn(string name, List<Entry> names) =>
        name[^1] is '，' or '、' or ',' || name.Count(c => c is '（' or '(') > name.Count(c => c is '）' or ')')
        || names.Exists(n => n.Trimmed.Length > name.Length && n.Trimmed.StartsWith(name, StringComparison.Ordinal));
}
