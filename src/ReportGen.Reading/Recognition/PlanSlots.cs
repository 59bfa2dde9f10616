using System.Collections.Immutable;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;

namespace ReportGen.Reading.Recognition;

/// <summary>The slots of a plan by what they lead to, sorted once for all forms that are read by it.</summary>
internal sealed class PlanSlots
{
    public PlanSlots(FormPlan plan)
    {
        var (kit, slots) = (plan.Kit, plan.Slots);
        var single = slots.Where(s => s.Goal is null).GroupBy(s => s.Marker.ToString()).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        Fields = [.. kit.Fields.Where(f => single.ContainsKey(f.Label)).Select(f => new FieldSlot(f, single[f.Label]))];
        Funds = [.. kit.FundsRows.Select(row => new FundsSlots(row, [.. slots.Where(s => s.Marker.Block == Blocks.Funds && s.Marker.Key == row.Label).Select(s => Of(s, kit.FundsColumns))]))];
        Totals = [.. slots.Where(s => s.Marker.Block == Blocks.Totals).Select(s => Of(s, kit.TotalColumns))];
        Goals = [.. slots.Where(s => s.Goal is not null && s.Marker.Block == Blocks.Goals).GroupBy(s => s.Goal).OrderBy(g => g.Key).Select(g => g.Select(s => Of(s, kit.GoalColumns)).ToImmutableArray())];
        Indicators = [.. slots.OfType<BlockSlot>().GroupBy(s => s.Goal).Select(g => new IndicatorSlots(g.Key, [.. g.Where(s => Blocks.Repeated.Contains(s.Marker.Block)).Select(s => Of(s, kit.IndicatorColumns))], g.Max(s => s.LastRow)))];
        DrawsNotes = HasNotes(plan);
    }

    /// <summary>The single fields, as kit.yaml lists them.</summary>
    public ImmutableArray<FieldSlot> Fields { get; }

    /// <summary>The rows of the fund grid.</summary>
    public ImmutableArray<FundsSlots> Funds { get; }

    /// <summary>The cells of the total row.</summary>
    public ImmutableArray<TermSlot<TotalColumn>> Totals { get; }

    /// <summary>The values of each repeated goal.</summary>
    public ImmutableArray<ImmutableArray<TermSlot<GoalColumn>>> Goals { get; }

    /// <summary>The blocks of indicators: the form's only one, or that of each goal.</summary>
    public ImmutableArray<IndicatorSlots> Indicators { get; }

    /// <summary>True where the drawing has lines of words below its last marker.</summary>
    public bool DrawsNotes { get; }

    private static TermSlot<TTerm> Of<TTerm>(Slot slot, ImmutableArray<TermLabel<TTerm>> labels)
        where TTerm : struct, Enum => new(slot, labels.First(l => l.Label == slot.Marker.Name).Term);

    private static bool HasNotes(FormPlan plan)
    {
        var cells = plan.Layout.Cells;
        var last = cells.Where(c => c.Template.Markers.Any()).Select(c => c.Area.LastRow).DefaultIfEmpty(0).Max();
        return cells.Any(c => c.Template.IsLabel && c.Area.FirstRow > last);
    }
}

/// <summary>A single field with its slot.</summary>
internal sealed record FieldSlot(TermLabel<FormField> Label, Slot Slot);

/// <summary>A row of the fund grid with the slots of its columns.</summary>
internal sealed record FundsSlots(TermLabel<FundsSource> Row, ImmutableArray<TermSlot<FundsColumn>> Columns);

/// <summary>A block of indicators with the slots of its columns.</summary>
/// <param name="Goal">The goal it belongs to; null for the form's only block.</param>
/// <param name="Columns">Its columns in printed order.</param>
/// <param name="LastRow">The last row that is drawn of it.</param>
internal sealed record IndicatorSlots(int? Goal, ImmutableArray<TermSlot<IndicatorColumn>> Columns, int LastRow);

/// <summary>A slot with what its column means; null where the trade has no common word for it.</summary>
internal sealed record TermSlot<TTerm>(Slot Slot, TTerm? Term)
    where TTerm : struct, Enum
{
    /// <summary>The column as kit.yaml names it.</summary>
    public string Column => Slot.Marker.Name;
}
