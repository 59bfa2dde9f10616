using OfficeOpenXml;

namespace ReportGen.Benchmarks.Straight;

/// <summary>Fills the official template: rows inserted in one step with the style of the drawn one, levels merged, print area set.</summary>
internal static class StraightPrinting
{
    private const int Block = 14;
    private const int Columns = 11;

    private static readonly (string Label, int Row, int Column)[] Head =
    [
        ("项目名称", 2, 2), ("主管部门", 3, 2), ("实施单位 （盖章）", 3, 7), ("项目年度目标", 5, 4), ("年度目标完成情况", 5, 8), ("2.项目实施内容及过程概述", 6, 4), ("原因", 8, 11),
    ];

    private static readonly (string Label, int Row)[] Foot = [("评价结论", 16), ("存在问题", 17), ("改进措施", 18)];

    public static byte[] Print(byte[] template, StraightForm form)
    {
        using var package = new ExcelPackage(new MemoryStream(template, writable: false));
        var sheet = package.Workbook.Worksheets.First();
        var added = form.Indicators.Count - 1;
        if (added > 0)
        {
            sheet.InsertRow(Block + 1, added, Block);
        }

        sheet.Cells[1, 1].Value = form.Title;
        foreach (var (label, row, column) in Head)
        {
            Put(sheet, row, column, form.Fields[label]);
        }

        PutFunds(sheet, form);
        PutIndicators(sheet, form);
        Put(sheet, 15 + added, 9, form.TotalWeight);
        Put(sheet, 15 + added, 10, form.TotalScore);
        foreach (var (label, row) in Foot)
        {
            Put(sheet, row + added, 2, form.Fields[label]);
        }

        (sheet.Cells[19 + added, 1].Value, sheet.Cells[19 + added, 7].Value) = (form.Signatures[0], form.Signatures[1]);
        sheet.PrinterSettings.PrintArea = sheet.Cells[1, 1, 19 + added, Columns];
        return package.GetAsByteArray();
    }

    private static void PutFunds(ExcelWorksheet sheet, StraightForm form)
    {
        int[] columns = [4, 5, 7, 8, 9, 10];
        for (var i = 0; i < StraightReading.FundRows.Length; i++)
        {
            var row = form.Funds[StraightReading.FundRows[i]];
            for (var column = 0; column < columns.Length; column++)
            {
                Put(sheet, 8 + i, columns[column], row[column]);
            }
        }
    }

    private static void PutIndicators(ExcelWorksheet sheet, StraightForm form)
    {
        var last = Block + form.Indicators.Count - 1;
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            for (var column = 0; column < 10; column++)
            {
                sheet.Cells[Block + i, 2 + column].Value = Stored(form.Indicators[i][column]);
            }
        }

        // One format for the whole column of scores instead of one for each cell.
        sheet.Cells[Block, 10, last + 1, 10].Style.Numberformat.Format = "0.00";
        sheet.Cells[Block - 1, 1, Block, 1].Merge = false;
        sheet.Cells[Block - 1, 1, last, 1].Merge = true;
        MergeLevel(sheet, form, 0);
        MergeLevel(sheet, form, 1);
    }

    private static void MergeLevel(ExcelWorksheet sheet, StraightForm form, int level)
    {
        for (var head = 0; head < form.Indicators.Count;)
        {
            var last = head;
            while (last + 1 < form.Indicators.Count && form.Indicators[last + 1][0].Text == form.Indicators[head][0].Text && form.Indicators[last + 1][level].Text == form.Indicators[head][level].Text)
            {
                last++;
                sheet.Cells[Block + last, 2 + level].Value = null;
            }

            if (last > head)
            {
                sheet.Cells[Block + head, 2 + level, Block + last, 2 + level].Merge = true;
            }

            head = last + 1;
        }
    }

    private static void Put(ExcelWorksheet sheet, int row, int column, StraightValue value)
    {
        var cell = sheet.Cells[row, column];
        cell.Value = Stored(value);
        if (value.Number is not null && column == 10)
        {
            cell.Style.Numberformat.Format = "0.00";
        }
    }

    private static object? Stored(StraightValue value) => value.Number is { } number ? (double)number : string.IsNullOrEmpty(value.Text) ? null : value.Text;
}
