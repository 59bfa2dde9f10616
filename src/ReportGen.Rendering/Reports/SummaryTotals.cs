using ReportGen.Workbooks.Expansion;

namespace ReportGen.Rendering.Reports;

/// <summary>合计 — the last row of the summary. Money of different units is not added up; the rate is the sum spent over the sum budgeted, never a mean of rates.</summary>
internal sealed class SummaryTotals
{
    private readonly HashSet<string> _units = new(StringComparer.Ordinal);
    private int _errors;
    private int _warnings;
    private int _hints;
    private decimal _initial;
    private decimal _adjusted;
    private decimal _spent;
    private decimal _rateBudget;
    private decimal _rateSpent;

    public void Add(SummaryRow row)
    {
        if (row.MoneyUnit.Length > 0) _units.Add(row.MoneyUnit);
        _errors += row.Errors;
        _warnings += row.Warnings;
        _hints += row.Hints;
        _initial += row.InitialBudget ?? 0;
        _adjusted += row.AdjustedBudget ?? 0;
        _spent += row.AmountSpent ?? 0;
        if (row is not { AdjustedBudget: { } budget, AmountSpent: { } spent }) return;

        _rateBudget += budget;
        _rateSpent += spent;
    }

    public CellValue Of(string column) => column switch
    {
        "错误" => ReportLayouts.Number(_errors),
        "警告" => ReportLayouts.Number(_warnings),
        "提示" => ReportLayouts.Number(_hints),
        _ when _units.Count != 1 => CellValue.Blank,
        "年初预算数" => ReportLayouts.Money(_initial),
        "全年预算数" => ReportLayouts.Money(_adjusted),
        "全年执行数" => ReportLayouts.Money(_spent),
        "执行率" => ReportLayouts.Rate(_rateBudget == 0 ? null : _rateSpent / _rateBudget * 100),
        _ => throw new InvalidOperationException($"汇总.xlsx: {{{{合计.{column}}}}}"),
    };
}
