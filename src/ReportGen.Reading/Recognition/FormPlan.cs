using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportGen.Model.Kits;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Reading.Recognition;

/// <summary>
/// How a form is read, compiled once per run from its drawing: which labels to look for, and how each marker's value is found from them.
/// </summary>
public sealed class FormPlan
{
    private readonly ConcurrentDictionary<int, FormPlan> _withGoals = new();

    private FormPlan(KitDefinition kit, SheetLayout layout, ImmutableArray<Anchor> anchors, ImmutableArray<Slot> slots, ImmutableArray<PlanFault> faults)
    {
        Kit = kit;
        Layout = layout;
        Anchors = anchors;
        Slots = slots;
        Faults = faults;
        Uses = [.. slots.SelectMany(s => s.Labels)];
        BySpelling = SpellingsOf(anchors);
        HasGoals = anchors.Any(a => a.Goal is not null);
        Inline = [.. anchors.Where(a => a.IsInline)];
        YearLabel = Inline.FirstOrDefault(a => a.Inline!.IsTitle);
        TitleLabel = YearLabel is null || TitleWords.IsYearAlone(YearLabel.Cell.Template) ? anchors.FirstOrDefault(a => !Uses.Contains(a) && a.Index < (YearLabel?.Index ?? 1)) : YearLabel;
    }

    public KitDefinition Kit { get; }

    public SheetLayout Layout { get; }

    /// <summary>Markers that cannot be read by: no label leads to them, or kit.yaml does not know them.</summary>
    public ImmutableArray<PlanFault> Faults { get; }

    /// <summary>True where the form prints the year that it reports on.</summary>
    public bool PrintsYear => YearLabel is not null;

    /// <summary>The labels in reading order: row by row.</summary>
    internal ImmutableArray<Anchor> Anchors { get; }

    /// <summary>The numbers of the labels that are spelled so, normalised.</summary>
    internal Dictionary<string, ImmutableArray<int>> BySpelling { get; }

    /// <summary>The table of this kit's labels alone.</summary>
    internal KitLabels Labels => field ??= KitLabels.Of(this);

    /// <summary>True where the form repeats goals, each with labels of its own.</summary>
    internal bool HasGoals { get; }

    /// <summary>The labels whose cells hold values too.</summary>
    internal ImmutableArray<Anchor> Inline { get; }

    /// <summary>The label that holds the year; null where the form prints none.</summary>
    internal Anchor? YearLabel { get; }

    /// <summary>The label that is the form's title: the one with the year, or the one above it.</summary>
    internal Anchor? TitleLabel { get; }

    internal ImmutableArray<Slot> Slots { get; }

    /// <summary>The slots by what they lead to.</summary>
    internal PlanSlots Sorted => field ??= new PlanSlots(this);

    /// <summary>The labels that lead to a value; the others only help to recognise the form.</summary>
    internal ImmutableHashSet<Anchor> Uses { get; }

    public static FormPlan Compile(KitDefinition kit, SheetLayout layout)
    {
        ArgumentNullException.ThrowIfNull(kit);
        ArgumentNullException.ThrowIfNull(layout);
        var anchors = AnchorsOf(kit, layout);
        var faults = ImmutableArray.CreateBuilder<PlanFault>();
        var slots = new SlotFinder(kit, layout, anchors, faults.Add).FindAll();
        faults.AddRange(ColumnLabels.Faults(slots));
        return new FormPlan(kit, layout, anchors, slots, faults.ToImmutable());
    }

    /// <summary>The same plan for a form with several goals: the labels of a goal once for each.</summary>
    internal FormPlan WithGoals(int count) => count <= 1 || !HasGoals ? this : _withGoals.GetOrAdd(count, RepeatGoals);

    private FormPlan RepeatGoals(int count)
    {
        var own = Anchors.Where(a => a.Goal is not null).ToList();
        var rows = Slots.Where(s => s.Goal is not null).Max(s => s.Cell.Area.LastRow) - own[0].Cell.Area.FirstRow + 1;
        var repeated = Enumerable.Range(0, count).SelectMany(goal => own.Select(a => a with { Goal = goal, Shift = goal * rows }));
        var after = Anchors.Where(a => a.Goal is null && a.Index > own[0].Index).Select(a => a with { Shift = (count - 1) * rows });
        var anchors = Anchors.Where(a => a.Index < own[0].Index).Concat(repeated).Concat(after).Select((a, index) => a with { Index = index }).ToImmutableArray();
        var byPlace = anchors.ToDictionary(a => (a.Cell, a.Goal));
        var slots = Slots.SelectMany(slot => slot.Goal is null
            ? [slot.At(a => byPlace[(a.Cell, a.Goal)])]
            : Enumerable.Range(0, count).Select(goal => slot.At(a => byPlace[(a.Cell, a.Goal is null ? null : goal)])));
        return new FormPlan(Kit, Layout, anchors, [.. slots], Faults);
    }

    /// <summary>
    /// The labels of the drawing. Lines of text below the last marker are notes: they say nothing of where a value stands, and offices leave them out.
    /// </summary>
    private static ImmutableArray<Anchor> AnchorsOf(KitDefinition kit, SheetLayout layout)
    {
        var anchors = ImmutableArray.CreateBuilder<Anchor>();
        var last = layout.Cells.Where(c => c.Template.Markers.Any()).Select(c => c.Area.LastRow).DefaultIfEmpty(0).Max();
        var goals = GoalRows(layout);
        var aliases = kit.Aliases.SelectMany(a => a.Value.Select(other => (Label: LabelText.Normalise(a.Key), Other: other))).ToLookup(p => p.Label, p => p.Other);
        foreach (var cell in layout.Cells.Where(c => HasLabel(c.Template) && c.Area.FirstRow <= last).OrderBy(c => c.Address))
        {
            var label = cell.Template.Parts.First(p => p.Marker is null).Text;
            IEnumerable<string> spellings = [label, .. aliases[LabelText.Normalise(label)]];
            anchors.Add(new Anchor(
                anchors.Count,
                cell,
                label,
                [.. spellings.Select(LabelText.Normalise).SelectMany(s => new[] { s, LabelText.WithoutUnit(s) }).Where(s => s.Length > 0).Distinct()],
                cell.Template.IsLabel ? null : new InlineText(cell.Template))
            {
                Goal = cell.Area.FirstRow >= goals.First && cell.Area.FirstRow <= goals.Last ? 0 : null,
            });
        }

        return anchors.ToImmutable();
    }

    private static Dictionary<string, ImmutableArray<int>> SpellingsOf(ImmutableArray<Anchor> anchors)
    {
        var spellings = new Dictionary<string, ImmutableArray<int>>(StringComparer.Ordinal);
        foreach (var anchor in anchors)
        {
            foreach (var spelling in anchor.Spellings)
            {
                spellings[spelling] = spellings.GetValueOrDefault(spelling, []).Add(anchor.Index);
            }
        }

        return spellings;
    }

    /// <summary>A text beside a marker of a repeated row is part of each value, not a label.</summary>
    private static bool HasLabel(CellTemplate template) =>
        template.Parts.Any(p => p.Marker is null) && template.Markers.All(m => m.Block is "" or Blocks.Goals or Blocks.Totals or Blocks.Funds);

    /// <summary>From the first marker of a goal to the last of its indicators; an empty span where the form repeats no goals.</summary>
    private static (int First, int Last) GoalRows(SheetLayout layout)
    {
        var first = layout.Cells.Where(c => c.Template.Markers.Any(m => m.Block == Blocks.Goals)).Select(c => c.Area.FirstRow).DefaultIfEmpty(0).Min();
        return first == 0 ? (1, 0) : (first, layout.Cells.Where(c => c.Template.Markers.Any(m => Blocks.Repeated.Contains(m.Block) && m.Key.Length == 0)).Max(c => c.Area.LastRow));
    }
}

/// <summary>A marker of the drawing that reading cannot use.</summary>
/// <param name="Cell">Where it is drawn.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Name">The marker, or the label that kit.yaml names.</param>
/// <param name="Nearest">The nearest name that would be right; empty where none is near.</param>
public sealed record PlanFault(Workbooks.Grid.CellAddress? Cell, PlanFaultKind Kind, string Name, string Nearest = "")
{
    /// <summary>The label that is printed there; empty where the fault is not about one.</summary>
    public string Printed { get; init; } = "";
}

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

    /// <summary>The label above a column is not the name of the column's marker.</summary>
    WrongLabel,

    /// <summary>Two columns of one grid have the same label.</summary>
    LabelTwice,
}
