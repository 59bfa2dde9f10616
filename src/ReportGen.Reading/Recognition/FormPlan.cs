using System.Collections.Immutable;
using ReportGen.Model.Kits;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Reading.Recognition;

/// <summary>
/// How a form is read, compiled once per run from its drawing: which labels to look for, and how each marker's value is found from them.
/// </summary>
public sealed class FormPlan
{
    private FormPlan(KitDefinition kit, SheetLayout layout, ImmutableArray<Anchor> anchors, ImmutableArray<Slot> slots, ImmutableArray<PlanFault> faults)
    {
        Kit = kit;
        Layout = layout;
        Anchors = anchors;
        Slots = slots;
        Faults = faults;
        Uses = [.. slots.SelectMany(LabelsOf)];
    }

    public KitDefinition Kit { get; }

    public SheetLayout Layout { get; }

    /// <summary>Markers that cannot be read by: no label leads to them, or kit.yaml does not know them.</summary>
    public ImmutableArray<PlanFault> Faults { get; }

    /// <summary>The labels in reading order: row by row.</summary>
    internal ImmutableArray<Anchor> Anchors { get; }

    internal ImmutableArray<Slot> Slots { get; }

    /// <summary>The labels that lead to a value; the others only help to recognise the form.</summary>
    internal ImmutableHashSet<Anchor> Uses { get; }

    public static FormPlan Compile(KitDefinition kit, SheetLayout layout)
    {
        ArgumentNullException.ThrowIfNull(kit);
        ArgumentNullException.ThrowIfNull(layout);
        var anchors = AnchorsOf(kit, layout);
        var faults = ImmutableArray.CreateBuilder<PlanFault>();
        var slots = new SlotFinder(kit, layout, anchors, faults.Add).FindAll();
        return new FormPlan(kit, layout, anchors, slots, faults.ToImmutable());
    }

    private static ImmutableArray<Anchor> AnchorsOf(KitDefinition kit, SheetLayout layout)
    {
        var anchors = ImmutableArray.CreateBuilder<Anchor>();
        foreach (var cell in layout.Cells.Where(c => c.Template.Prefix.Length > 0).OrderBy(c => c.Address))
        {
            var label = cell.Template.Prefix;
            IEnumerable<string> spellings = [label, .. kit.Aliases.GetValueOrDefault(label.Trim(), [])];
            anchors.Add(new Anchor(anchors.Count, cell, label, [.. spellings.Select(LabelText.Normalise).SelectMany(s => new[] { s, LabelText.WithoutUnit(s) }).Distinct()]));
        }

        return anchors.ToImmutable();
    }

    private static IEnumerable<Anchor> LabelsOf(Slot slot) => slot switch
    {
        InlineSlot inline => [inline.Label],
        RightSlot right => [right.Label],
        BelowSlot below => [below.Label],
        GridSlot grid => [grid.RowLabel, grid.ColumnLabel],
        BlockSlot block => [block.ColumnLabel],
        _ => throw new InvalidOperationException($"unknown slot {slot.GetType().Name}"),
    };
}

/// <summary>A marker of the drawing that reading cannot use.</summary>
/// <param name="Cell">Where it is drawn.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Name">The marker, or the label that kit.yaml names.</param>
/// <param name="Nearest">The nearest name that would be right; empty where none is near.</param>
public sealed record PlanFault(Workbooks.Grid.CellAddress? Cell, PlanFaultKind Kind, string Name, string Nearest = "");

/// <summary>What can be wrong between a drawing and its kit.yaml.</summary>
public enum PlanFaultKind
{
    /// <summary>No printed label leads to the marker.</summary>
    NoLabel,

    /// <summary>kit.yaml does not name the marker.</summary>
    UnknownMarker,

    /// <summary>kit.yaml names something that is not drawn.</summary>
    NotDrawn,

    /// <summary>The same marker is drawn twice.</summary>
    DrawnTwice,
}
