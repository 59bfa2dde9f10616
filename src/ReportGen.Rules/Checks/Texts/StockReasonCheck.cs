using ReportGen.Model.Findings;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-710 — one sentence stands as the reason of many rows and names no cause: 按照年初预算完成工作目标任务 forty-eight times.</summary>
internal sealed class StockReasonCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var limit = context.Profile.Limits.SameReasonRows;
        var alike = new Dictionary<string, List<RowScore>>(StringComparer.Ordinal);
        foreach (var row in context.Scorecard.Rows)
        {
            if (row.Row.ShortfallReason is not { IsBlank: false } cell || context.IsInstruction(cell.Text)) continue;
            var text = cell.Trimmed.TrimEnd('。', '.');
            if (text.Length > 1) (alike.TryGetValue(text, out var known) ? known : alike[text] = []).Add(row);
        }

        foreach (var (text, rows) in alike)
        {
            if (rows.Count > limit.Value && !ReasonWords.Own.NameCause(text) && !IsTold(text, context)) found.Add(Told(rows, limit, context));
        }
    }

    // Rows that met their target need no reason: there a stock sentence does no harm.
    private static Finding Told(List<RowScore> rows, Sourced<decimal> limit, CheckContext context)
    {
        var cell = rows[0].Row.ShortfallReason!;
        var finding = At(cell, "PF-710", limit, ("text", Excerpt.Of(cell.Text)), ("count", rows.Count), ("column", context.ReasonLabel));
        return rows.TrueForAll(r => r.Met == true) ? finding with { Severity = Severity.Hint } : finding;
    }

    // 2022年数据，系统默认导出: told in each of its rows as left over from an earlier year.
    private static bool IsTold(string text, CheckContext context) => context.Form.Year is { } year && LeftoverYear.In(text, year) is not null;
}
