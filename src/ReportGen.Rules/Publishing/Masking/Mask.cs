using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Places;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Publishing.Masking;

/// <summary>What a masked cell says, and which entries of a list were of use.</summary>
internal sealed class Mask(MaskList list)
{
    private const string Stars = "**";

    private readonly HashSet<MaskEntry> _used = [];

    /// <summary>The cell as it is published: masked where an entry names it. A blank cell has nothing to hide.</summary>
    public Entry Of(Entry cell, Func<MaskEntry, bool> isMeant)
    {
        var entries = cell.IsBlank ? [] : list.Entries.Where(e => e.Table.Length > 0 && isMeant(e)).ToList();
        _used.UnionWith(entries);
        return entries.Count == 0 ? cell : cell with { Text = Stars, Figure = new Figure(FigureKind.Masked) };
    }

    /// <summary>PF-898 — entries of a list that nothing matched, neither here nor in what else was masked.</summary>
    public IEnumerable<MaskEntry> Unused => list.Entries.Where(e => !_used.Contains(e));

    public static Finding ToldUnused(MaskEntry entry, string file) =>
        FindingCatalogue.Find("PF-898", Place.OfFile(file), ("line", entry.Line), ("entry", entry.Text)) with { Value = entry.Text };
}
