using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>退回单 — the sheet in a returned workbook that lists what is to be corrected. By its headings it is known again when the workbook comes back.</summary>
public static class ReturnSlip
{
    /// <summary>The name on its tab.</summary>
    public const string SheetName = "退回单";

    /// <summary>The line that our part of a comment begins with.</summary>
    public const string FirstLine = "【退回意见】";

    /// <summary>The line that our part of a comment ends with.</summary>
    public const string LastLine = "【退回意见完】";

    /// <summary>The heading of the column with the cell's address.</summary>
    public const string Cell = "单元格";

    /// <summary>The heading of the column with the sheet's name.</summary>
    public const string Sheet = "工作表";

    /// <summary>The headings of its table, the same in every language of the program.</summary>
    public static ImmutableArray<string> Headings { get; } = ["序号", "级别", "编号", Sheet, Cell, "项目", "填报内容", "问题", "应为", "处理建议"];
}
