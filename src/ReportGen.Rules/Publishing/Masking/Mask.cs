using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Publishing.Masking;

/// <summary>What a masked cell says, which amounts were masked, and which entries of a list were of use.</summary>
internal sealed class Mask(MaskList list)
{
    private const string Stars = "**";

    private readonly HashSet<MaskEntry> _used = [];
    private readonly ImmutableArray<MaskedAmount>.Builder _amounts = ImmutableArray.CreateBuilder<MaskedAmount>();

    /// <summary>The cell as it is published: masked where an entry names it. A blank cell has nothing to hide.</summary>
    /// <param name="cell">The cell as filled in.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="isMeant">True for an entry that names it.</param>
    public Entry Of(Entry cell, string name, Func<MaskEntry, bool> isMeant)
    {
        var entries = list.Entries.Where(e => e.Table.Length > 0 && isMeant(e)).ToList();
        _used.UnionWith(entries);
        if (entries.Count == 0 || cell.IsBlank) return cell;
        if (cell.Number is { } number) Keep(new MaskedAmount(name, cell.Place, number));
        return cell with { Text = Stars, Figure = new Figure(FigureKind.Masked) };
    }

    /// <summary>An amount that nobody may read anywhere.</summary>
    public void Keep(MaskedAmount amount) => _amounts.Add(amount);

    /// <summary>The amounts that were masked, in their order.</summary>
    public ImmutableArray<MaskedAmount> Amounts => _amounts.ToImmutable();

    /// <summary>PF-898 — entries of a list that nothing matched, neither here nor in what else was masked.</summary>
    public IEnumerable<MaskEntry> Unused => list.Entries.Where(e => !_used.Contains(e));

    public static Finding ToldUnused(MaskEntry entry, string file) =>
        FindingCatalogue.Find("PF-898", Place.OfFile(file), ("line", entry.Line), ("entry", entry.Text)) with { Value = entry.Text };
}
