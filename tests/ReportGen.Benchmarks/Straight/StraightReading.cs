using System.Globalization;
using OfficeOpenXml;

namespace ReportGen.Benchmarks.Straight;

/// <summary>Takes the values out of a filled sheet: single ones right of or below their labels, grids by the labels of their rows.</summary>
internal static class StraightReading
{
    public static readonly string[] FundRows = ["总额", "其中：财政资金", "财政专户管理资金", "单位资金", "其他资金"];

    /// <summary>年初预算 to 得分; 调整后预算数 is merged over two columns.</summary>
    private static readonly int[] FundColumns = [4, 5, 7, 8, 9, 10];

    private static readonly (string Label, int Down, int Right)[] Places =
    [
        ("项目名称", 0, 1), ("主管部门", 0, 1), ("实施单位 （盖章）", 0, 2), ("项目年度目标", 1, 0), ("年度目标完成情况", 1, 0), ("2.项目实施内容及过程概述", 0, 2),
        ("原因", 1, 0), ("评价结论", 0, 1), ("存在问题", 0, 1), ("改进措施", 0, 1),
    ];

    public static StraightForm Read(ExcelWorksheet sheet)
    {
        var labels = Labels(sheet);
        var form = new StraightForm { Title = sheet.Cells[1, 1].Text };
        foreach (var (label, down, right) in Places)
        {
            form.Fields[label] = labels.TryGetValue(label, out var at) ? ValueAt(sheet, at.Row + down, at.Column + right) : default;
        }

        foreach (var name in FundRows)
        {
            if (labels.TryGetValue(name, out var at))
            {
                form.Funds[name] = [.. FundColumns.Select(c => ValueAt(sheet, at.Row, c))];
            }
        }

        ReadIndicators(sheet, form, labels["三级指标"].Row + 1, labels["合计"].Row);
        var total = labels["合计"].Row;
        (form.TotalWeight, form.TotalScore) = (ValueAt(sheet, total, 9), ValueAt(sheet, total, 10));
        form.Signatures = [sheet.Cells[labels["改进措施"].Row + 1, 1].Text, sheet.Cells[labels["改进措施"].Row + 1, 7].Text];
        return form;
    }

    /// <summary>Every text with its place; the first of two that are equal.</summary>
    private static Dictionary<string, (int Row, int Column)> Labels(ExcelWorksheet sheet)
    {
        var labels = new Dictionary<string, (int, int)>();
        foreach (var cell in sheet.Cells[sheet.Dimension.Address])
        {
            if (cell.Value is string text)
            {
                labels.TryAdd(text, (cell.Start.Row, cell.Start.Column));
            }
        }

        return labels;
    }

    private static void ReadIndicators(ExcelWorksheet sheet, StraightForm form, int first, int end)
    {
        var (level, group) = (default(StraightValue), default(StraightValue));
        for (var row = first; row < end; row++)
        {
            var cells = new StraightValue[10];
            for (var column = 2; column <= 11; column++)
            {
                cells[column - 2] = ValueAt(sheet, row, column);
            }

            // Merged levels speak for the rows below.
            level = cells[0] = cells[0].IsBlank ? level : cells[0];
            group = cells[1] = cells[1].IsBlank ? group : cells[1];
            form.Indicators.Add(cells);
        }
    }

    private static StraightValue ValueAt(ExcelWorksheet sheet, int row, int column)
    {
        var cell = sheet.Cells[row, column];
        return cell.Value switch
        {
            null => default,
            double number => new StraightValue(cell.Text, (decimal)number),
            var other => new StraightValue(Convert.ToString(other, CultureInfo.InvariantCulture) ?? "", null),
        };
    }
}
