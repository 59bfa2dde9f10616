using System.Globalization;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Rollup;
using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Rendering.Reports;

/// <summary>汇总依据 — every cell of a combined form with what each form says there, a row for each part; below them what else was found.</summary>
public static class RollupWorkbook
{
    /// <param name="layout">The layout drawn for it.</param>
    /// <param name="cells">The combined cells, each with its cell in the written form; empty where that form has no place for it.</param>
    /// <param name="findings">What is to be told beside the cells.</param>
    /// <param name="note">The line below the title.</param>
    /// <param name="language">The language of methods and sentences.</param>
    public static byte[] Render(SheetLayout layout, IReadOnlyList<(RolledCell Cell, string Address)> cells, IReadOnlyList<Finding> findings, string note, Language language)
    {
        var parts = cells.SelectMany((c, i) => c.Cell.Parts.Select((part, n) => (Func<Marker, CellValue>)(m => ValueOf(m.Name, i, c.Cell, c.Address, part, n == 0, language))));
        var told = findings.Select(f => (Func<Marker, CellValue>)(m => ValueOf(m.Name, f, language)));
        return SheetExpansion.Expand(layout, new SheetValues(_ => new CellValue(note), ReportLayouts.RowBlock, [.. parts, .. told], [])).Content;
    }

    /// <summary>What the combined cell says stands once, at its first part: a column of sums repeated would be added up by somebody.</summary>
    private static CellValue ValueOf(string column, int index, RolledCell cell, string address, RolledPart part, bool isFirst, Language language) => column switch
    {
        "序号" => ReportLayouts.Number(index + 1),
        "单元格" => new(address),
        "行" => new(cell.Row),
        "栏目" => new(cell.Column),
        "汇总值" => new(isFirst ? cell.Value.Text : ""),
        "汇总办法" => new(isFirst ? MethodOf(cell, language) : ""),
        "说明" => new(isFirst ? StepsOf(cell, language) : ""),
        "来源单位" => new(part.Agency),
        "来源内容" => new(part.Entry.Text),
        "计算值" => Number(part.Value),
        "权数" => Number(part.Money),
        "文件" => new(part.Entry.Place.File),
        "工作表" => new(part.Entry.Place.Sheet),
        "来源单元格" => new(part.Entry.Place.Cell),
        _ => throw new InvalidOperationException($"汇总依据.xlsx: {{{{行.{column}}}}}"),
    };

    private static CellValue ValueOf(string column, Finding finding, Language language) => column switch
    {
        "汇总办法" => new($"{FindingsText.Level(finding.Severity, language)} {finding.Id}"),
        "说明" => new($"{finding.Message.In(language)} {finding.Next.In(language)}"),
        "文件" => new(finding.Place.File),
        "工作表" => new(finding.Place.Sheet),
        "来源单元格" => new(finding.Place.Cell),
        _ => CellValue.Blank,
    };

    /// <summary>汇总办法 in words.</summary>
    public static string MethodOf(RolledCell cell, Language language)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return Phrase.Of($"rollup.method.{cell.Method}").In(language);
    }

    private static string StepsOf(RolledCell cell, Language language) => string.Join('\n', cell.Steps.Select(s => s.In(language)));

    private static CellValue Number(decimal? number) => number is { } n ? new(n.ToString("0.######", CultureInfo.InvariantCulture), n) : CellValue.Blank;
}
