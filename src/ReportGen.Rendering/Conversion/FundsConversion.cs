using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;

namespace ReportGen.Rendering.Conversion;

/// <summary>The fund grid: rows by the source of the money, within the same group; columns by their meaning.</summary>
internal sealed class FundsConversion(EvaluationForm form, KitDefinition from, KitDefinition to, MoneyConversion money, Unplaced unplaced)
{
    private readonly HashSet<FundsColumn> _columns = [.. to.FundsColumns.Select(c => c.Term).OfType<FundsColumn>()];

    public ImmutableArray<FundsRow> Convert()
    {
        var blank = RowCells<FundsColumn>.Empty;
        var rows = to.FundsRows.Select(wanted => Find(new FundsRow(wanted.Label, wanted.Term, blank)) is { } source
            ? new FundsRow(wanted.Label, wanted.Term, Kept(source))
            : new FundsRow(wanted.Label, wanted.Term, blank)).ToImmutableArray();
        var kept = rows.Select(Find).ToHashSet();
        foreach (var lost in form.Funds.Where(r => !kept.Contains(r)))
        {
            unplaced.Add(NameOf(lost), lost.Cells.OrderBy(c => c.Key).Select(c => c.Value));
        }

        foreach (var column in from.FundsColumns.Where(c => c.Term is not { } term || !_columns.Contains(term)))
        {
            unplaced.Add(column.Label, form.Funds.Where(kept.Contains).Select(r => column.Term is { } term ? r[term] : r.Others.GetValueOrDefault(column.Label)));
        }

        return rows;
    }

    private FundsRow? Find(FundsRow wanted) => form.Funds.FirstOrDefault(r => GroupOf(r) == GroupOf(wanted) && (wanted.Source is { } source ? r.Source == source : r.Source is null && r.Label == wanted.Label));

    /// <summary>The head of a group stands for itself: 基本支出 of one form is 基本支出/年度资金总额 of another.</summary>
    private static string GroupOf(FundsRow row) => row.Source is { } source && StandardTerms<FundsSource>.Printed(source) == row.Group ? "" : row.Group;

    private static string NameOf(FundsRow row) => row.Label.Length > 0 ? row.Label : row.Source is { } source ? StandardTerms<FundsSource>.Printed(source) : "";

    private RowCells<FundsColumn> Kept(FundsRow source) => source.Cells
        .Where(c => _columns.Contains(c.Key))
        .ToRowCells(c => c.Key, c => c.Key.IsMoney() ? money.Of(c.Value) : c.Value);
}
