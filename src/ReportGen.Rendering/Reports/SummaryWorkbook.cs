using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Rendering.Reports;

/// <summary>汇总 — one row per form of a run, in the layout drawn for it.</summary>
public static class SummaryWorkbook
{
    public static byte[] Render(SheetLayout layout, IReadOnlyList<SummaryRow> rows, string note)
    {
        var values = rows.Select((r, i) => (Func<Marker, CellValue>)(marker => ValueOf(marker.Name, r, i)));
        CellValue Alone(Marker marker) => marker.Block.Length == 0 ? new CellValue(note) : TotalOf(marker.Name, rows);
        return SheetExpansion.Expand(layout, new SheetValues(Alone, ReportLayouts.RowBlock, [.. values], [])).Content;
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

    /// <summary>Money of different units is not added up; the rate of the total is the sum spent over the sum budgeted, never a mean of rates.</summary>
    private static CellValue TotalOf(string column, IReadOnlyList<SummaryRow> rows)
    {
        var sameUnit = rows.Select(r => r.MoneyUnit).Where(u => u.Length > 0).Distinct().Count() == 1;
        return column switch
        {
            "错误" => ReportLayouts.Number(rows.Sum(r => r.Errors)),
            "警告" => ReportLayouts.Number(rows.Sum(r => r.Warnings)),
            "提示" => ReportLayouts.Number(rows.Sum(r => r.Hints)),
            _ when !sameUnit => CellValue.Blank,
            "年初预算数" => ReportLayouts.Money(rows.Sum(r => r.InitialBudget ?? 0)),
            "全年预算数" => ReportLayouts.Money(rows.Sum(r => r.AdjustedBudget ?? 0)),
            "全年执行数" => ReportLayouts.Money(rows.Sum(r => r.AmountSpent ?? 0)),
            "执行率" => ReportLayouts.Rate(RateOf(rows)),
            _ => throw new InvalidOperationException($"汇总.xlsx: {{{{合计.{column}}}}}"),
        };
    }

    private static decimal? RateOf(IReadOnlyList<SummaryRow> rows)
    {
        var counted = rows.Where(r => r is { AdjustedBudget: not null, AmountSpent: not null }).ToList();
        var budget = counted.Sum(r => r.AdjustedBudget!.Value);
        return budget == 0 ? null : counted.Sum(r => r.AmountSpent!.Value) / budget * 100;
    }
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
