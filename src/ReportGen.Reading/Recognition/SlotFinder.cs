using System.Collections.Immutable;
using ReportGen.Model.Kits;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Reading.Recognition;

/// <summary>Finds for each drawn marker the label that leads to it: in the same cell, to the left, above, or one of each.</summary>
internal sealed class SlotFinder(KitDefinition kit, SheetLayout layout, ImmutableArray<Anchor> anchors, Action<PlanFault> fault)
{
    private readonly MarkerNames _names = new(kit);

    public ImmutableArray<Slot> FindAll()
    {
        var slots = ImmutableArray.CreateBuilder<Slot>();
        var drawn = new HashSet<string>();
        foreach (var cell in layout.Cells)
        {
            foreach (var marker in cell.Template.Markers)
            {
                if (!drawn.Add(marker.ToString()))
                {
                    fault(new PlanFault(cell.Address, PlanFaultKind.DrawnTwice, marker.ToString()));
                }
                else if (!_names.Knows(marker))
                {
                    fault(new PlanFault(cell.Address, PlanFaultKind.UnknownMarker, marker.ToString(), _names.NearestTo(marker)));
                }
                else if (SlotFor(marker, cell) is { } slot)
                {
                    slots.Add(slot);
                }
                else
                {
                    fault(new PlanFault(cell.Address, PlanFaultKind.NoLabel, marker.ToString()));
                }
            }
        }

        foreach (var name in _names.All.Where(n => !drawn.Contains(n)))
        {
            fault(new PlanFault(null, PlanFaultKind.NotDrawn, name, MarkerNames.Nearest(name, drawn)));
        }

        return slots.ToImmutable();
    }

    private Slot? SlotFor(Marker marker, LayoutCell cell)
    {
        if (cell.Template.Prefix.Length > 0)
        {
            return new InlineSlot(marker, cell, anchors.First(a => a.Cell == cell));
        }

        var left = LeftOf(cell);
        var above = Above(cell);
        return marker switch
        {
            { Block: Blocks.Indicators } => above is null ? null : new BlockSlot(marker, cell, above),
            { Block.Length: > 0 } => left is null || above is null ? null : new GridSlot(marker, cell, left, above),
            _ when above is not null && Says(above, marker) && !(left is not null && Says(left, marker)) => new BelowSlot(marker, cell, above),
            _ when left is not null => new RightSlot(marker, cell, left),
            _ => above is null ? null : new BelowSlot(marker, cell, above),
        };
    }

    private static bool Says(Anchor anchor, Marker marker) => anchor.Spellings.Contains(LabelText.Normalise(marker.Name));

    /// <summary>The nearest label to the left in the marker's own rows.</summary>
    private Anchor? LeftOf(LayoutCell cell) => anchors
        .Where(a => !a.IsInline && a.Cell.Area.LastColumn < cell.Area.FirstColumn && a.Cell.Area.FirstRow <= cell.Area.FirstRow && a.Cell.Area.LastRow >= cell.Area.FirstRow)
        .MaxBy(a => a.Cell.Area.LastColumn);

    /// <summary>The nearest label above in the marker's own columns.</summary>
    private Anchor? Above(LayoutCell cell) => anchors
        .Where(a => !a.IsInline && a.Cell.Area.LastRow < cell.Area.FirstRow && a.Cell.Area.FirstColumn <= cell.Area.FirstColumn && a.Cell.Area.LastColumn >= cell.Area.FirstColumn)
        .MaxBy(a => a.Cell.Area.LastRow);
}
