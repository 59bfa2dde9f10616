using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Publishing.Masking;

/// <summary>
/// A form with the cells of a list masked: <c>项目 | 指标 | 栏目</c> for an indicator, <c>项目 | 总额 | 全年执行数</c> for its funds, <c>项目 | 标签 | 内容</c> for
/// a field, <c>项目 | 总分 | 得分</c> for its total.
/// </summary>
internal sealed class MaskedForm(EvaluationForm form, Mask mask)
{
    private const string Content = "内容";

    /// <summary>What a list calls the row of the total.</summary>
    public static readonly string TotalRow = StandardTerms<FormField>.Printed(FormField.TotalScore);

    public static EvaluationForm Of(EvaluationForm form, Mask mask) => new MaskedForm(form, mask).Masked();

    /// <summary>What a cell is called: <c>执法办案 | 总额 | 全年执行数</c>.</summary>
    public static string NameOf(EvaluationForm form, string row, string column) => $"{form.Subject} | {row} | {column}";

    private EvaluationForm Masked() => form with
    {
        Rows = [.. form.Rows.Select(row => row with { Cells = Cells(row.Cells, StandardTerms<IndicatorColumn>.Printed, NameIn(row)), Others = Others(row.Others, NameIn(row)) })],
        Funds = [.. form.Funds.Select(row => row with { Cells = Cells(row.Cells, StandardTerms<FundsColumn>.Printed, NamesOf(row)), Others = Others(row.Others, NamesOf(row)) })],
        Fields = [.. form.Fields.Select(field => field with { Entry = field.Term == FormField.TotalScore ? Total(field.Entry, TotalColumn.Score) : Cell(field.Entry, [field.Label], Content) })],
        Totals = form.Totals is { } totals
            ? totals with { Weight = Total(totals.Weight, TotalColumn.Weight), Score = Total(totals.Score, TotalColumn.Score), Grade = Total(totals.Grade, TotalColumn.Grade) }
            : null,
    };

    private static string[] NameIn(Indicator row) => [row.Name?.Trimmed ?? ""];

    /// <summary>What a list may call a row of funds.</summary>
    public static string[] NamesOf(FundsRow row) => row.Source is { } source ? [StandardTerms<FundsSource>.Printed(source), row.Label] : [row.Label];

    private RowCells<TColumn> Cells<TColumn>(RowCells<TColumn> cells, Func<TColumn, string> printed, string[] rows)
        where TColumn : struct, Enum =>
        cells.ToRowCells(c => c.Key, c => Cell(c.Value, rows, printed(c.Key)));

    private ImmutableDictionary<string, Entry> Others(ImmutableDictionary<string, Entry> cells, string[] rows) =>
        cells.OrderBy(c => c.Key, StringComparer.Ordinal).ToImmutableDictionary(c => c.Key, c => Cell(c.Value, rows, c.Key));

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(cell))]
    private Entry? Total(Entry? cell, TotalColumn column) => cell is null ? null : Cell(cell, [TotalRow], StandardTerms<TotalColumn>.Printed(column));

    private Entry Cell(Entry cell, string[] rows, string column) => mask.Of(
        cell,
        NameOf(form, rows[0], column),
        e => MaskEntry.Matches(e.Table, form.Subject) && MaskEntry.Matches(e.Row, rows) && MaskEntry.Matches(e.Column, column));
}
