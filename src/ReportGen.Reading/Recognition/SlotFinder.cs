using System.Collections.Immutable;
using ReportGen.Model.Kits;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Reading.Recognition;

/// <summary>Finds for each drawn marker the label that leads to it: in the same cell, to the left, above, or one of each.</summary>
internal sealed class SlotFinder(KitDefinition kit, SheetLayout layout, ImmutableArray<Anchor> anchors, Action<PlanFault> fault)
{
    private readonly MarkerNames _names = new(kit);
    private readonly ILookup<string, LayoutCell> _drawn = layout.Cells.SelectMany(c => c.Template.Markers.Select(m => (Name: m.ToString(), Cell: c))).ToLookup(p => p.Name, p => p.Cell);

    public ImmutableArray<Slot> FindAll()
    {
        var drawn = new HashSet<string>();
        ImmutableArray<Slot> slots = [.. layout.Cells.SelectMany(cell => cell.Template.Markers.Select((m, part) => IsCopy(m, cell) ? null : SlotOf(m, cell, part, drawn))).OfType<Slot>()];
        foreach (var name in _names.Missing(drawn))
        {
            fault(new PlanFault(null, PlanFaultKind.NotDrawn, name, MarkerNames.Nearest(name, drawn.Where(n => !_names.Knows(n)))));
        }

        return slots;
    }

    /// <summary>The slot of a marker; null, and told, where nobody could read it.</summary>
    /// <param name="marker">The marker.</param>
    /// <param name="cell">Where it is drawn.</param>
    /// <param name="part">Which one of its cell it is.</param>
    /// <param name="drawn">Those that were drawn before; the marker is added.</param>
    private Slot? SlotOf(Marker marker, LayoutCell cell, int part, HashSet<string> drawn)
    {
        var name = marker.ToString();
        if (!drawn.Add(name)) return Told(new PlanFault(cell.Address, PlanFaultKind.DrawnTwice, name));
        if (!_names.Knows(marker)) return Told(new PlanFault(cell.Address, PlanFaultKind.UnknownMarker, name, _names.NearestTo(marker, n => !_drawn.Contains(n))));
        return SlotFor(marker, cell, part) ?? Told(new PlanFault(cell.Address, PlanFaultKind.NoLabel, name));
    }

    private Slot? Told(PlanFault what)
    {
        fault(what);
        return null;
    }

    /// <summary>
    /// A value that is printed once more: a field within the title, a level label in another column of its own row. It is read where it has
    /// its own label, or first stands.
    /// </summary>
    private bool IsCopy(Marker marker, LayoutCell cell)
    {
        var others = _drawn[marker.ToString()].Where(c => c != cell).ToList();
        return others.Count > 0 && (marker.Block is Blocks.Classes or Blocks.Groups
            ? others.Exists(o => o.Area.FirstRow == cell.Area.FirstRow && o.Address < cell.Address)
            : marker.Block.Length == 0 && marker.Name != Blocks.Year && cell.Template.Markers.Any(m => m.ToString() == Blocks.Year));
    }

    private Slot? SlotFor(Marker marker, LayoutCell cell, int part)
    {
        if (anchors.FirstOrDefault(a => a.Cell == cell) is { } own)
        {
            return new InlineSlot(marker, cell, own, part);
        }

        var left = LeftOf(cell);
        var above = Above(cell);
        return marker switch
        {
            { Block: Blocks.Indicators or Blocks.Classes or Blocks.Groups } => above is null ? null : new BlockSlot(marker, cell, above),
            { Block: Blocks.Funds } when left is not null && SaysPair(left, marker) && IsNoHeading(above, left, marker) => new RightSlot(marker, cell, left),
            { Block: Blocks.Funds or Blocks.Totals } => left is null || above is null ? null : new GridSlot(marker, cell, left, above),
            _ when above is not null && Says(above, LastStep(marker)) && !(left is not null && Says(left, LastStep(marker))) => new BelowSlot(marker, cell, above),
            _ when left is not null => new RightSlot(marker, cell, left),
            _ => above is null ? null : new BelowSlot(marker, cell, above),
        };
    }

    /// <summary>A fund value beside its own label, 预算数: 100, instead of in a grid: the label names its column, or its row.</summary>
    private static bool SaysPair(Anchor left, Marker marker) => Says(left, marker.Key.Length == 0 ? marker.Name : marker.Key);

    /// <summary>The heading of a column never begins to the left of the rows' labels; a title does.</summary>
    private static bool IsNoHeading(Anchor? above, Anchor left, Marker marker) => above is null || (!Says(above, marker.Name) && above.Column < left.Column);

    /// <summary>年度总体目标/预期目标 stands below 预期目标.</summary>
    private static string LastStep(Marker marker) => marker.Name[(marker.Name.LastIndexOf('/') + 1)..];

    private static bool Says(Anchor anchor, string label) => anchor.Spellings.Contains(LabelText.Normalise(label));

    /// <summary>The nearest label to the left in the marker's own rows.</summary>
    private Anchor? LeftOf(LayoutCell cell) => anchors
        .Where(a => !a.IsInline && a.Cell.Area.LastColumn < cell.Area.FirstColumn && a.Cell.Area.FirstRow <= cell.Area.FirstRow && a.Cell.Area.LastRow >= cell.Area.FirstRow)
        .MaxBy(a => a.Cell.Area.LastColumn);

    /// <summary>The nearest label above in the marker's own columns.</summary>
    private Anchor? Above(LayoutCell cell) => anchors
        .Where(a => !a.IsInline && a.Cell.Area.LastRow < cell.Area.FirstRow && a.Cell.Area.FirstColumn <= cell.Area.FirstColumn && a.Cell.Area.LastColumn >= cell.Area.FirstColumn)
        .MaxBy(a => a.Cell.Area.LastRow);
}
