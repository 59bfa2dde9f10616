using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Kits;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Forms;

/// <summary>Takes the model of one form out of a sheet whose labels have been found.</summary>
internal sealed partial class FormReader(Alignment alignment, string file)
{
    private readonly FormPlan _plan = alignment.Plan;
    private readonly CellSearch _search = new(alignment, file);

    /// <summary>The form, what was noticed in reading it, and the cells that belong to nothing in it.</summary>
    public (EvaluationForm Form, IReadOnlyList<Finding> Findings, IReadOnlyList<GridCell> Left) Read()
    {
        var title = TitleEntry();
        var (indicators, findings) = new IndicatorRows(alignment, _search).Read();
        var form = new EvaluationForm
        {
            KitId = _plan.Kit.Id,
            Place = title.Place,
            Title = title,
            Year = YearIn(title.Text),
            Fields = ReadFields(),
            Funds = ReadFunds(),
            Rows = indicators,
            Totals = ReadTotals(),
        };
        return (form, findings, [.. _search.Left]);
    }

    /// <summary>The cell with the year in it; where the drawing's title was not found, the first cell of the form.</summary>
    private Entry TitleEntry()
    {
        var slot = _plan.Slots.OfType<InlineSlot>().FirstOrDefault(s => s.Marker.ToString() == Blocks.Year);
        var cell = slot is null ? null : alignment.CellOf(slot.Label);
        return _search.TextEntry(cell, cell?.Address ?? FirstLabel());
    }

    private CellAddress FirstLabel() => alignment.Placed.Select(p => p.Area.First).DefaultIfEmpty(new CellAddress(alignment.FirstRow, 1)).Min();

    /// <summary>2023, ２０２３ or 二〇二三.</summary>
    private static int? YearIn(string title) => FourDigits().Match(string.Concat(title.Select(Digit))) is { Success: true } match ? NumberText(match.ValueSpan) : null;

    private static char Digit(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '○' or '〇' or '零' => '0',
        _ => "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? (char)('1' + at) : c,
    };

    private static int NumberText(ReadOnlySpan<char> digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private ImmutableArray<FieldEntry> ReadFields()
    {
        var fields = ImmutableArray.CreateBuilder<FieldEntry>();
        foreach (var label in _plan.Kit.Fields)
        {
            if (_plan.Slots.FirstOrDefault(s => s.Marker.ToString() == label.Label) is { } slot)
            {
                fields.Add(new FieldEntry(label.Label, label.Term, slot is InlineSlot inline ? InlineEntry(inline) : EntryOf(slot, isFigure: false)));
            }
        }

        return fields.ToImmutable();
    }

    private Entry InlineEntry(InlineSlot slot)
    {
        if (alignment.CellOf(slot.Label) is not { } cell)
        {
            return _search.TextEntry(null, FirstLabel());
        }

        if (LabelText.Between(cell.Text, slot.Cell.Template.Prefix, slot.Cell.Template.Suffix) is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return _search.TextEntry(cell, cell.Address) with { Text = text };
        }

        // Label and value may have been given two cells.
        var (value, _) = SlotValues.RightOf(alignment.Sheet.AreaOf(cell.Address), _search);
        return _search.TextEntry(value, cell.Address);
    }

    private Entry EntryOf(Slot slot, bool isFigure)
    {
        var (cell, where) = SlotValues.Find(slot, alignment, _search) ?? (null, FirstLabel());
        return isFigure ? _search.FigureEntry(cell, where) : _search.TextEntry(cell, where);
    }

    private ImmutableArray<FundsRow> ReadFunds()
    {
        var rows = ImmutableArray.CreateBuilder<FundsRow>();
        var slots = _plan.Slots.OfType<GridSlot>().Where(s => s.Marker.Block == Blocks.Funds).ToLookup(s => s.Marker.Key);
        foreach (var row in _plan.Kit.FundsRows)
        {
            var cells = ImmutableDictionary.CreateBuilder<FundsColumn, Entry>();
            foreach (var slot in slots[row.Label])
            {
                if (_plan.Kit.FundsColumns.First(c => c.Label == slot.Marker.Name).Term is { } term)
                {
                    cells[term] = EntryOf(slot, isFigure: term != FundsColumn.Reason);
                }
            }

            if (row.Term is { } source)
            {
                rows.Add(new FundsRow(row.Label, source, cells.ToImmutable()));
            }
        }

        return rows.ToImmutable();
    }

    private Totals? ReadTotals()
    {
        var entries = new Dictionary<TotalColumn, Entry>();
        foreach (var slot in _plan.Slots.OfType<GridSlot>().Where(s => s.Marker.Block == Blocks.Totals))
        {
            if (_plan.Kit.TotalColumns.First(c => c.Label == slot.Marker.Name).Term is { } term)
            {
                entries[term] = EntryOf(slot, isFigure: term != TotalColumn.Grade);
            }
        }

        return entries.Count == 0 ? null : new Totals(entries.GetValueOrDefault(TotalColumn.Weight), entries.GetValueOrDefault(TotalColumn.Score), entries.GetValueOrDefault(TotalColumn.Grade));
    }

    [GeneratedRegex("(19|20)[0-9]{2}")]
    private static partial Regex FourDigits();
}
