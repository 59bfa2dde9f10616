using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Values;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Accounts;

/// <summary>Reads one official table: its lists row by row, and the lines of words below them.</summary>
internal sealed class TableReader(TableSegment segment, TableHead head, TableSet set)
{
    private readonly List<Finding> _findings = [];
    private readonly List<Entry> _notes = [];
    private readonly List<AccountsRow> _rows = [];
    private readonly HashSet<(string Code, string Name)> _names = [];
    private readonly string _unit = segment.UnitNamed(head.FirstDataRow) ?? set.MoneyUnit;

    public (AccountsTable Table, IReadOnlyList<Finding> Findings) Read()
    {
        var place = segment.PlaceOf(segment.Title?.Address ?? new CellAddress(segment.FirstRow, 1));
        if (segment.UnitNamed(head.FirstDataRow) is null && segment.Definition.IsPublished && segment.Definition.HasAmounts)
        {
            _findings.Add(FindingCatalogue.Find("PF-858", place, ("table", segment.Definition.Title), ("unit", _unit)));
        }

        var matching = new Dictionary<TableList, NamedRows>();
        foreach (var list in head.Lists)
        {
            ReadList(list, matching);
        }

        _findings.AddRange(HeadFindings.Find(segment, head));
        var table = new AccountsTable
        {
            Key = segment.Definition.Key,
            Place = place,
            Title = segment.Title is { } title ? segment.EntryAt(title.Address.Row, title.Address.Column, isText: true) : new Entry(segment.Sheet.Name, Figure.Words, place),
            Year = segment.YearNamed(head.FirstDataRow),
            MoneyUnit = _unit,
            Columns = [.. head.Lists.SelectMany(l => l.Columns.OrderBy(c => c.Key).Select(c => c.Value.Name)).Distinct()],
            Rows = [.. _rows],
            Notes = [.. _notes],
        };
        return (table, _findings);
    }

    private void ReadList(ListHead list, Dictionary<TableList, NamedRows> matching)
    {
        if (list.List.Kind == RowKind.Across)
        {
            return;
        }

        if (!matching.TryGetValue(list.List, out var named)) matching[list.List] = named = new NamedRows(list.List.Rows);
        var subjects = list.List.Kind is RowKind.Function or RowKind.Economic
            ? new SubjectRows(segment, list, list.List.Kind == RowKind.Economic ? set.Economics : set.Functions) : null;
        foreach (var row in segment.Rows.Where(r => r >= head.FirstDataRow))
        {
            if (LabelOf(list, row) is { } label)
            {
                ReadRow(list, row, label, named, subjects);
            }
            else if (AmountsOf(list, row).Any(a => !a.Entry.IsBlank))
            {
                var amount = AmountsOf(list, row).First(a => !a.Entry.IsBlank).Entry;
                _findings.Add(HeadFindings.NotPlaced(segment, amount));
            }
            else if (list == head.Lists[0] && segment.RowOf(row).FirstOrDefault(c => c.Address.Column < list.FirstCodeColumn) is { } beside && !RowLabels.IsNumbering(beside.Text))
            {
                _notes.Add(segment.EntryAt(row, beside.Address.Column, isText: true));
            }
        }
    }

    private void ReadRow(ListHead list, int row, GridCell label, NamedRows named, SubjectRows? subjects)
    {
        var bare = RowLabels.Bare(label.Text);
        if (RowLabels.IsNumbering(label.Text)) return;

        var amounts = AmountsOf(list, row).ToList();
        var entry = segment.EntryAt(label.Address.Row, label.Address.Column, isText: true);
        var (code, name) = subjects?.Of(row) ?? ("", "");
        if (code.Length == 0 && (list.List.Kind == RowKind.Free ? RowLabels.Name(label.Text) : named.Take(bare)?.Name) is { Length: > 0 } known)
        {
            Add(new AccountsRow(known, named.CodeOf(known), entry, Cells(amounts)), amounts, list.List);
        }
        else if (code.Length > 0)
        {
            Add(new AccountsRow(name, code, subjects is null ? entry : segment.EntryAt(row, list.LabelColumn, isText: true), Cells(amounts)), amounts, list.List);
        }
        else if (amounts.TrueForAll(a => a.Entry.IsBlank))
        {
            _notes.Add(entry);
        }
        else if (subjects is not null && name.Length > 0)
        {
            // A subject whose code nobody can tell still counts where rows are added up, so it is told and kept.
            _findings.Add(FindingCatalogue.Find("PF-860", entry.Place, ("name", name), ("table", segment.Definition.Title)) with { Value = entry.Trimmed });
            Add(new AccountsRow(name, "", entry, Cells(amounts)), amounts, list.List);
        }
        else
        {
            _findings.Add(HeadFindings.NotPlaced(segment, entry));
        }
    }

    private void Add(AccountsRow row, List<(string Column, Entry Entry)> amounts, TableList list)
    {
        if (!_names.Add((row.Code, row.Name)) && list.Kind != RowKind.Free)
        {
            _findings.Add(FindingCatalogue.Find("PF-868", row.Label.Place, ("row", $"{row.Code} {row.Name}".Trim()), ("table", segment.Definition.Title)) with { Value = row.Label.Trimmed });
        }

        foreach (var (column, entry) in amounts.Where(a => !list.TextColumns.Contains(a.Column) && !IsAmount(a.Entry.Figure)))
        {
            _findings.Add(FindingCatalogue.Find("PF-859", entry.Place, ("row", row.Name), ("column", column), ("text", entry.Trimmed)) with { Value = entry.Trimmed });
        }

        _rows.Add(row);
    }

    /// <summary>Blank, withheld, not applicable, or one exact number; in a published table, in the table's own unit.</summary>
    private bool IsAmount(Figure figure) => figure.Kind switch
    {
        FigureKind.Text or FigureKind.Mixed => false,
        FigureKind.Quantity => figure.Qualifier == Qualifier.Exact && (!segment.Definition.IsPublished || MoneyUnit.Fits(figure, _unit)),
        _ => true,
    };

    /// <summary>The label of a row: the cell of the name, or of the code where a total is merged over both.</summary>
    private GridCell? LabelOf(ListHead list, int row) =>
        segment.RowOf(row).LastOrDefault(c => c.Address.Column >= list.FirstCodeColumn && c.Address.Column <= list.LabelColumn && !string.IsNullOrWhiteSpace(c.Text));

    private IEnumerable<(string Column, Entry Entry)> AmountsOf(ListHead list, int row) =>
        list.Columns.OrderBy(c => c.Key).Select(c => (c.Value.Name, segment.EntryAt(row, c.Key, list.List.TextColumns.Contains(c.Value.Name))));

    private static ImmutableDictionary<string, Entry> Cells(IEnumerable<(string Column, Entry Entry)> amounts) => amounts.ToImmutableDictionary(a => a.Column, a => a.Entry);
}
