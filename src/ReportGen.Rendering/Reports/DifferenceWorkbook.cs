using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Rendering.Reports;

/// <summary>两次结果比较 — what is other between two runs, a row for each change, in the layout drawn for it.</summary>
public static class DifferenceWorkbook
{
    /// <param name="layout">The drawing.</param>
    /// <param name="rows">The rows, gone through once.</param>
    /// <param name="note">The line above the table.</param>
    /// <param name="to">Takes the workbook.</param>
    public static void Write(SheetLayout layout, IEnumerable<DifferenceRow> rows, string note, ReportStreams to)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(to);
        using var sheet = new LongSheet(layout, ReportLayouts.RowBlock, _ => new CellValue(note), to.Output, to.Scratch);
        var index = 0;
        foreach (var row in rows)
        {
            var number = ++index;
            sheet.Add(marker => ValueOf(marker.Name, row, number));
        }

        sheet.Finish();
    }

    private static CellValue ValueOf(string column, DifferenceRow row, int number) => column switch
    {
        "序号" => ReportLayouts.Number(number),
        "文件" => new(row.File),
        "工作表" => new(row.Sheet),
        "项目" => new(row.Project),
        "变化" => new(row.Kind),
        "单元格" => new(row.Cell),
        "指标" => new(row.Row),
        "内容" => new(row.What),
        "之前" => new(row.Before),
        "之后" => new(row.After),
        "原因" => new(row.Why),
        _ => throw new InvalidOperationException($"比较.xlsx: {{{{行.{column}}}}}"),
    };
}

/// <summary>One change between two runs, in the words of the report.</summary>
public sealed record DifferenceRow
{
    /// <summary>变化 — the kind of change.</summary>
    public required string Kind { get; init; }

    /// <summary>文件 — the input; empty for the overviews.</summary>
    public string File { get; init; } = "";

    /// <summary>工作表 — where the form stands.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>项目 — the project, or the department.</summary>
    public string Project { get; init; } = "";

    /// <summary>单元格 — empty for whole forms and outputs.</summary>
    public string Cell { get; init; } = "";

    /// <summary>指标 — the row; empty for everything else.</summary>
    public string Row { get; init; } = "";

    /// <summary>内容 — which value, finding or output.</summary>
    public string What { get; init; } = "";

    /// <summary>之前.</summary>
    public string Before { get; init; } = "";

    /// <summary>之后.</summary>
    public string After { get; init; } = "";

    /// <summary>原因 — empty for cells, which are a cause themselves.</summary>
    public string Why { get; init; } = "";
}
