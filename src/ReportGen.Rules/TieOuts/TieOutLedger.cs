using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;

namespace ReportGen.Rules.TieOuts;

/// <summary>All tables that formulas may name: those of the accounts, and the self-evaluation forms and filled-in texts drawn up as tables.</summary>
internal sealed class TieOutLedger(FinalAccounts accounts, ImmutableArray<AccountsTable> evaluations)
{
    private readonly AccountsTable? _stated = StatedFigures.TableOf(accounts);

    /// <summary>A table that formulas may use; null where it is missing, or only supports the others and was not filled in.</summary>
    public AccountsTable? Find(TieOutTerm term)
    {
        if (!term.IsPrevious && evaluations.FirstOrDefault(t => t.Key == term.Table) is { } forms) return forms;

        var table = term.IsPrevious ? accounts.Before(term.Table) : accounts[term.Table] ?? (term.Table == StatedFigures.Key ? _stated : null);
        return table is { IsEmpty: true } && accounts.Set[term.Table] is not { IsPublished: true } ? null : table;
    }

    /// <summary>One side of a formula; null where a table is missing or none of its cells exists.</summary>
    public TieOutSide? Side(ImmutableArray<TieOutTerm> terms, string row, string column, bool isCount)
    {
        if (terms.Any(t => Find(t) is null || LacksColumn(t, row, column))) return null;
        var cells = terms.SelectMany(t => CellsOf(t, row, column)).ToList();

        // Of the year before, and of what only supports the others, as much is filled in as is needed: a blank cell there does not say 0.
        if (terms.All(t => t.IsPrevious || accounts.Set[t.Table] is { IsPublished: false }) && cells.TrueForAll(c => c.Cell.IsBlank)) return null;
        return cells.Count > 0 ? TieOutSide.Of(cells, isCount) with { IsOfBlankTables = cells.TrueForAll(c => c.Table.IsBlank) }
            : terms.All(t => IsLeftOut(t, row) || HasNoForm(t)) ? new TieOutSide(0, [], 0) : null;
    }

    /// <summary>The rows are there and their column is not: what it would hold is not known, and is not 0.</summary>
    private bool LacksColumn(TieOutTerm term, string row, string column)
    {
        var rows = RowsOf(term, row, column).ToList();
        return rows.Count > 0 && rows.TrueForAll(r => r[ColumnOf(term, column)] is null);
    }

    /// <summary>A subject without money is not printed: where a table lists subjects, a missing one says 0.</summary>
    private bool IsLeftOut(TieOutTerm term, string row) =>
        term.Rows is [TermRows.Row] && row.Length > 0 && row.All(char.IsAsciiDigit) && Find(term)!.Rows.Any(r => r.Code.Length > 0);

    /// <summary>All forms are there, and there is none: their number is 0.</summary>
    private bool HasNoForm(TieOutTerm term) => evaluations.Any(t => t.Key == term.Table && t.Rows.IsEmpty);

    private IEnumerable<(TieOutTerm Term, AccountsTable Table, AccountsRow Row, Entry Cell)> CellsOf(TieOutTerm term, string row, string column) =>
        from r in RowsOf(term, row, column)
        let cell = r[ColumnOf(term, column)]
        where cell is not null
        select (term, Find(term)!, r, cell);

    private IEnumerable<AccountsRow> RowsOf(TieOutTerm term, string row, string column) =>
        TermRows.Of(Find(term)!, term.Rows.Select(n => n == TermRows.Column ? column : n), row);

    private static string ColumnOf(TieOutTerm term, string column) => term.Column == TermRows.Column ? column : term.Column;
}
