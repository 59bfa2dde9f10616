using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Forms;

/// <summary>Takes the model of one form out of a sheet whose labels have been found.</summary>
internal sealed class FormReader
{
    private readonly Alignment _alignment;
    private readonly FormPlan _plan;
    private readonly CellSearch _search;
    private readonly EntryReading _entries;

    public FormReader(Alignment alignment, string file)
    {
        (_alignment, _plan) = (alignment, alignment.Plan);
        _search = new CellSearch(alignment, file);
        _entries = new EntryReading(alignment, _search);
    }

    /// <summary>The form, what was noticed in reading it, and the cells that belong to nothing in it.</summary>
    public (EvaluationForm Form, IReadOnlyList<Finding> Findings, IReadOnlyList<GridCell> Left) Read()
    {
        var fields = ReadFields();
        var funds = ReadFunds();
        var goals = new GoalReading(_alignment, _search, _entries).Read();
        var (rows, findings) = ReadRows();
        var totals = ReadTotals(fields);
        var title = new TitleReading(_alignment, _search).Read(goals);
        var notes = new NoteLines(_alignment, _search).Read();
        var form = new EvaluationForm
        {
            KitId = _plan.Kit.Id,
            Place = title.Title.Place,
            Title = title.Title,
            Subtitle = title.Subtitle,
            Year = title.Year,
            Fields = fields,
            Funds = funds,
            Goals = goals,
            Rows = rows,
            Totals = totals,
            Notes = notes,
        };
        return (form, findings, [.. _search.Left]);
    }

    private ImmutableArray<FieldEntry> ReadFields() =>
    [
        .. from label in _plan.Kit.Fields
           where _plan.ByMarker.ContainsKey(label.Label)
           select new FieldEntry(label.Label, label.Term, _entries.Of(_plan.ByMarker[label.Label], IsFigure(label.Term))),
    ];

    private static bool IsFigure(FormField? field) => field is FormField.TotalScore or FormField.BasicExpenditureTotal or FormField.ProjectExpenditureTotal;

    private ImmutableArray<FundsRow> ReadFunds()
    {
        var rows = ImmutableArray.CreateBuilder<FundsRow>();
        var slots = _plan.Slots.Where(s => s.Marker.Block == Blocks.Funds).ToLookup(s => s.Marker.Key);
        foreach (var row in _plan.Kit.FundsRows)
        {
            var cells = new RowCells<FundsColumn>.Builder();
            var others = ImmutableDictionary.CreateBuilder<string, Entry>();
            foreach (var slot in slots[row.Label])
            {
                var term = _plan.Kit.FundsColumns.First(c => c.Label == slot.Marker.Name).Term;
                var entry = _entries.Of(slot, isFigure: term is not (null or FundsColumn.Reason));
                if (term is { } known)
                {
                    cells[known] = entry;
                }
                else
                {
                    others[slot.Marker.Name] = entry;
                }
            }

            rows.Add(new FundsRow(row.Label, row.Term, cells.ToRowCells()) { Others = others.ToImmutable() });
        }

        return rows.ToImmutable();
    }

    /// <summary>The rows of the form's one indicator block, or of all its goals, one after another.</summary>
    private (ImmutableArray<Indicator> Rows, List<Finding> Findings) ReadRows()
    {
        var rows = ImmutableArray.CreateBuilder<Indicator>();
        var findings = new List<Finding>();
        foreach (var goal in _plan.Slots.OfType<BlockSlot>().Select(s => s.Goal).Distinct())
        {
            var (own, noticed) = new IndicatorRows(_alignment, _search, goal).Read();
            rows.AddRange(own);
            findings.AddRange(noticed);
        }

        return (rows.ToImmutable(), findings);
    }

    /// <summary>The total row; where the form has none, the total in its head.</summary>
    private Totals? ReadTotals(ImmutableArray<FieldEntry> fields)
    {
        var entries = new Dictionary<TotalColumn, Entry>();
        Entry? label = null;
        foreach (var slot in _plan.Slots.Where(s => s.Marker.Block == Blocks.Totals))
        {
            if (_plan.Kit.TotalColumns.First(c => c.Label == slot.Marker.Name).Term is { } term)
            {
                entries[term] = _entries.Of(slot, isFigure: term != TotalColumn.Grade);
                label ??= _alignment.CellOf(slot.Labels[0]) is { } cell ? _search.TextEntry(cell, cell.Address) : null;
            }
        }

        var head = fields.FirstOrDefault(f => f.Term == FormField.TotalScore)?.Entry;
        return entries.Count > 0
            ? new Totals(entries.GetValueOrDefault(TotalColumn.Weight), entries.GetValueOrDefault(TotalColumn.Score), entries.GetValueOrDefault(TotalColumn.Grade)) { Label = label }
            : head is null ? null : new Totals(null, head);
    }
}
