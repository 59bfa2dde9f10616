using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Terms;
using ReportGen.Reading.Contents;
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
        var funds = _plan.Sorted.Funds.Select(FundsRowOf).ToImmutableArray();
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
        findings.AddRange(PictureContent.Find(_search.Cells.Pictures, _search.PlaceOf));
        return (form, findings, [.. _search.Cells.Left]);
    }

    private ImmutableArray<FieldEntry> ReadFields() =>
        [.. _plan.Sorted.Fields.Select(f => new FieldEntry(f.Label.Label, f.Label.Term, _entries.Of(f.Slot, IsFigure(f.Label.Term))))];

    private static bool IsFigure(FormField? field) => field is FormField.TotalScore or FormField.BasicExpenditureTotal or FormField.ProjectExpenditureTotal;

    private FundsRow FundsRowOf(FundsSlots row)
    {
        var cells = new RowCells<FundsColumn>.Builder();
        var others = ImmutableDictionary<string, Entry>.Empty;
        foreach (var column in row.Columns)
        {
            var entry = _entries.Of(column.Slot, isFigure: column.Term is not (null or FundsColumn.Reason));
            if (column.Term is { } known)
            {
                cells[known] = entry;
            }
            else
            {
                others = others.SetItem(column.Column, entry);
            }
        }

        return new FundsRow(row.Row.Label, row.Row.Term, cells.ToRowCells()) { Others = others };
    }

    /// <summary>The rows of the form's one indicator block, or of all its goals, one after another.</summary>
    private (ImmutableArray<Indicator> Rows, List<Finding> Findings) ReadRows()
    {
        var rows = ImmutableArray.CreateBuilder<Indicator>();
        var findings = new List<Finding>();
        foreach (var block in _plan.Sorted.Indicators)
        {
            var (own, noticed) = new IndicatorRows(_alignment, _search, block).Read();
            rows.AddRange(own);
            findings.AddRange(noticed);
        }

        return (rows.ToImmutable(), findings);
    }

    /// <summary>The total row; where the form has none, the total in its head.</summary>
    private Totals? ReadTotals(ImmutableArray<FieldEntry> fields)
    {
        var entries = new RowCells<TotalColumn>.Builder();
        Entry? label = null;
        foreach (var slot in _plan.Sorted.Totals)
        {
            if (slot.Term is { } term)
            {
                entries[term] = _entries.Of(slot.Slot, isFigure: term != TotalColumn.Grade);
                label ??= _alignment.CellOf(slot.Slot.Labels[0]) is { } cell ? _search.TextEntry(cell, cell.Address) : null;
            }
        }

        var head = fields.FirstOrDefault(f => f.Term == FormField.TotalScore)?.Entry;
        return entries.ToRowCells() is { Count: > 0 } cells
            ? new Totals(cells.GetValueOrDefault(TotalColumn.Weight), cells.GetValueOrDefault(TotalColumn.Score), cells.GetValueOrDefault(TotalColumn.Grade)) { Label = label }
            : head is null ? null : new Totals(null, head);
    }
}
