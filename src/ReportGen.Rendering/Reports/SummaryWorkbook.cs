using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Rendering.Reports;

/// <summary>汇总 — one row per form of a run, in the layout drawn for it.</summary>
public static class SummaryWorkbook
{
    /// <param name="layout">The drawing.</param>
    /// <param name="rows">The rows, gone through once.</param>
    /// <param name="note">The line above the table.</param>
    /// <param name="to">Takes the workbook.</param>
    public static void Write(SheetLayout layout, IEnumerable<SummaryRow> rows, string note, ReportStreams to)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(to);
        var totals = new SummaryTotals();
        using var sheet = new LongSheet(layout, ReportLayouts.RowBlock, marker => marker.Block.Length == 0 ? new CellValue(note) : totals.Of(marker.Name), to.Output, to.Scratch);
        var index = 0;
        foreach (var row in rows)
        {
            var number = index++;
            totals.Add(row);
            sheet.Add(marker => ValueOf(marker.Name, row, number));
        }

        sheet.Finish();
    }

    private static CellValue ValueOf(string column, SummaryRow row, int index) => column switch
    {
        "序号" => ReportLayouts.Number(index + 1),
        "实施单位" => new(row.Agency),
        "项目名称" => new(row.Project),
        "年初预算数" => ReportLayouts.Money(row.InitialBudget),
        "全年预算数" => ReportLayouts.Money(row.AdjustedBudget),
        "全年执行数" => ReportLayouts.Money(row.AmountSpent),
        "金额单位" => new(row.MoneyUnit),
        "执行率" => ReportLayouts.Rate(row.ExecutionRate),
        "自评得分" => ReportLayouts.Score(row.SelfScore),
        "规则得分" => row.RuleScore is null ? new(row.Undetermined) : ReportLayouts.Score(row.RuleScore),
        "差额" => ReportLayouts.Score(row.SelfScore - row.RuleScore),
        "等级" => new(row.Grade),
        "错误" => ReportLayouts.Number(row.Errors),
        "警告" => ReportLayouts.Number(row.Warnings),
        "提示" => ReportLayouts.Number(row.Hints),
        "表样" => new(row.Kit),
        "来源文件" => new(row.Source),
        "自评表" => row.Output.Length == 0 ? CellValue.Blank : new(row.LinkText, null, row.Output),
        _ => throw new InvalidOperationException($"汇总.xlsx: {{{{行.{column}}}}}"),
    };
}

/// <summary>One form in the summary, or one file that held none. Money in <see cref="MoneyUnit"/>, rate in %, scores in points.</summary>
public sealed record SummaryRow
{
    public string Agency { get; init; } = "";

    public string Project { get; init; } = "";

    public decimal? InitialBudget { get; init; }

    public decimal? AdjustedBudget { get; init; }

    public decimal? AmountSpent { get; init; }

    public string MoneyUnit { get; init; } = "";

    /// <summary>Computed from the money; null where it cannot be.</summary>
    public decimal? ExecutionRate { get; init; }

    public decimal? SelfScore { get; init; }

    /// <summary>Null where a part is undetermined; <see cref="Undetermined"/> then says how much is.</summary>
    public decimal? RuleScore { get; init; }

    public string Undetermined { get; init; } = "";

    public string Grade { get; init; } = "";

    public int Errors { get; init; }

    public int Warnings { get; init; }

    public int Hints { get; init; }

    public string Kit { get; init; } = "";

    /// <summary>File and sheet that the form was read from.</summary>
    public string Source { get; init; } = "";

    /// <summary>The official form beside the summary, as a relative path; empty where none was written.</summary>
    public string Output { get; init; } = "";

    /// <summary>What the link to it says.</summary>
    public string LinkText { get; init; } = "";
}
