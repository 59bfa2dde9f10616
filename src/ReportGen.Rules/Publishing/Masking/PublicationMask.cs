using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Terms;
using ReportGen.Rules.TieOuts;

namespace ReportGen.Rules.Publishing.Masking;

/// <summary>
/// Accounts and forms as they are published, with the cells of a list masked. Everything else stays as it was filled in: no total is worked out
/// anew, and where a masked amount can be worked out from those that are left, that is told.
/// </summary>
public static class PublicationMask
{
    /// <summary>Masks.</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="forms">The forms that are published with them.</param>
    /// <param name="list">What is masked.</param>
    /// <param name="file">The list's name, for places.</param>
    /// <param name="tieOuts">勾稽关系 — by which an amount could be worked out.</param>
    public static MaskedPublication Apply(FinalAccounts accounts, IEnumerable<EvaluationForm> forms, MaskList list, string file, IEnumerable<TieOut> tieOuts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(list);
        var mask = new Mask(list);
        var published = accounts with { Tables = [.. accounts.Tables.Select(t => Masked(t, mask))] };
        ImmutableArray<EvaluationForm> publishedForms = [.. forms.Select(f => Masked(f, mask))];
        return new MaskedPublication(published, publishedForms, [.. mask.Unused.Select(e => Mask.ToldUnused(e, file)), .. RevealedCheck.Find(published, tieOuts)]);
    }

    private static AccountsTable Masked(AccountsTable table, Mask mask) => table with
    {
        Rows = [.. table.Rows.Select(row => row with
        {
            Cells = row.Cells.ToImmutableDictionary(c => c.Key, c => mask.Of(c.Value, e =>
                MaskEntry.Matches(e.Table, table.Key, table.Title.Trimmed) && MaskEntry.Matches(e.Row, row.Name, row.Code, $"{row.Code} {row.Name}") && MaskEntry.Matches(e.Column, c.Key))),
        })],
    };

    private static EvaluationForm Masked(EvaluationForm form, Mask mask) => form with
    {
        Rows = [.. form.Rows.Select(row => row with { Cells = Masked(row.Cells, row.Name?.Trimmed ?? "", form, mask, StandardTerms<IndicatorColumn>.Printed) })],
        Funds = [.. form.Funds.Select(row => row with { Cells = Masked(row.Cells, row.Label, form, mask, StandardTerms<FundsColumn>.Printed) })],
    };

    private static RowCells<TColumn> Masked<TColumn>(RowCells<TColumn> cells, string row, EvaluationForm form, Mask mask, Func<TColumn, string> printed)
        where TColumn : struct, Enum =>
        cells.ToRowCells(c => c.Key, c => mask.Of(c.Value, e =>
            MaskEntry.Matches(e.Table, form.Subject) && MaskEntry.Matches(e.Row, row) && MaskEntry.Matches(e.Column, printed(c.Key))));
}

/// <summary>What is published.</summary>
/// <param name="Accounts">The accounts with <c>**</c> in the masked cells.</param>
/// <param name="Forms">The forms likewise, in their order.</param>
/// <param name="Findings">Entries without use, and masked amounts that can be worked out.</param>
public sealed record MaskedPublication(FinalAccounts Accounts, ImmutableArray<EvaluationForm> Forms, ImmutableArray<Finding> Findings);
