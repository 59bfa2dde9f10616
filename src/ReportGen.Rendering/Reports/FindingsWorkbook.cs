using System.Globalization;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Rendering.Reports;

/// <summary>问题清单 — all findings of a run, a row each, in the layout drawn for it.</summary>
public static class FindingsWorkbook
{
    // A whole paragraph would push the next findings off the page; the cell it stands in is named beside it.
    private const int LongestValue = 40;

    /// <param name="layout">The drawing.</param>
    /// <param name="findings">The rows, gone through once.</param>
    /// <param name="note">The line above the table.</param>
    /// <param name="language">Of the sentences.</param>
    /// <param name="to">Takes the workbook.</param>
    /// <param name="links">Where a click on a file's name leads to, by that name; nowhere where null.</param>
    public static void Write(SheetLayout layout, IEnumerable<Finding> findings, string note, Language language, ReportStreams to, IReadOnlyDictionary<string, string>? links = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(to);
        using var sheet = new LongSheet(layout, ReportLayouts.RowBlock, _ => new CellValue(note), to.Output, to.Scratch);
        var index = 0;
        foreach (var finding in findings)
        {
            var number = index++;
            sheet.Add(marker => ValueOf(marker.Name, finding, number, language, links?.GetValueOrDefault(finding.Place.File)));
        }

        sheet.Finish();
    }

    private static CellValue ValueOf(string column, Finding finding, int index, Language language, string? link) => column switch
    {
        "序号" => ReportLayouts.Number(index + 1),
        "级别" => new(FindingsText.Level(finding.Severity, language)),
        "编号" => new(finding.Id),
        "文件" => new(finding.Place.File, null, link),
        "工作表" => new(finding.Place.Sheet),
        "单元格" => new(finding.Place.Cell),
        "问题" => new(finding.Message.In(language)),
        "现值" => new(Shortened.To(finding.Value.Trim(), LongestValue)),
        "应为" => new(finding.Expected.In(language)),
        "差额" => finding.Difference is { } difference ? new(difference.ToString("0.####", CultureInfo.InvariantCulture), difference) : CellValue.Blank,
        "依据" => new(finding.Basis),
        "处理建议" => new(finding.Next.In(language)),
        _ => throw new InvalidOperationException($"问题清单.xlsx: {{{{行.{column}}}}}"),
    };
}
