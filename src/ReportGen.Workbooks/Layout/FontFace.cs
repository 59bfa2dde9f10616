namespace ReportGen.Workbooks.Layout;

/// <summary>The kinds of face whose widths are told apart.</summary>
internal enum FontFace
{
    /// <summary>A face that is not known here: treated as a Chinese one, with wider Latin letters.</summary>
    Unknown,

    /// <summary>宋体, 仿宋, 楷体, 黑体, 小标宋 and their kin: CJK one em, ASCII half an em.</summary>
    Chinese,

    Calibri,

    Arial,

    Times,
}
