using System.Collections.Immutable;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Rendering.Documents;

/// <summary>
/// How a document looks: page, faces, sizes, and the few words that a writer adds. The usual one follows GB/T 9704-2012 where that says
/// something and custom where it does not; whoever publishes may set another.
/// </summary>
public sealed record PaperStyle
{
    public static PaperStyle Official { get; } = new();

    /// <summary>The blank edges of an upright A4 page in mm.</summary>
    public PageMargins Margins { get; init; } = new(37, 26, 35, 28);

    /// <summary>From line to line of running text, in points.</summary>
    public decimal LinePitch { get; init; } = 28;

    /// <summary>How far the first line of a paragraph is indented, in characters.</summary>
    public int Indent { get; init; } = 2;

    /// <summary>The face of Latin letters and digits in text.</summary>
    public string Latin { get; init; } = "Times New Roman";

    public TextFace Title { get; init; } = new("方正小标宋简体", 22) { Horizontal = HorizontalPlace.Center };

    /// <summary>The five levels of headings: 第一部分, 一、, （一）, 1., （1）.</summary>
    public ImmutableArray<TextFace> Headings { get; init; } =
    [
        new("方正小标宋简体", 22) { Horizontal = HorizontalPlace.Center },
        new("黑体", 16),
        new("楷体_GB2312", 16),
        new("仿宋_GB2312", 16) { Bold = true },
        new("仿宋_GB2312", 16),
    ];

    public TextFace Body { get; init; } = new("仿宋_GB2312", 16);

    public TextFace Contents { get; init; } = new("仿宋_GB2312", 14);

    public TextFace Caption { get; init; } = new("黑体", 12) { Horizontal = HorizontalPlace.Center };

    public TextFace TableTitle { get; init; } = new("黑体", 15) { Horizontal = HorizontalPlace.Center };

    /// <summary>The print of tables; a table that is too wide for it is printed smaller, down to <see cref="SmallestPrint"/>.</summary>
    public TextFace Table { get; init; } = new("宋体", 10.5m);

    /// <summary>The print of forms, which hold more text than tables of amounts: 小五, in points.</summary>
    public decimal FormPrint { get; init; } = 9;

    /// <summary>In points.</summary>
    public decimal SmallestPrint { get; init; } = 6.5m;

    /// <summary>How small a table may be printed so that it does not leave a few rows on a page of their own, in points.</summary>
    public decimal FittedPrint { get; init; } = 8;

    public TextFace Note { get; init; } = new("宋体", 10.5m);

    /// <summary>Page numbers: 4号, with a dash on either side.</summary>
    public TextFace PageNumber { get; init; } = new("宋体", 14);

    /// <summary>True for page numbers on the outer side, right on odd and left on even pages; false for the middle.</summary>
    public bool NumbersOutside { get; init; } = true;

    /// <summary>What programs take instead of a face that the machine does not have; no face is ever put into the file.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Instead { get; init; } = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create<string, ImmutableArray<string>>("方正小标宋简体", ["小标宋", "华文中宋", "STZhongsong", "宋体", "SimSun", "Noto Serif CJK SC"]),
        KeyValuePair.Create<string, ImmutableArray<string>>("黑体", ["SimHei", "Noto Sans CJK SC"]),
        KeyValuePair.Create<string, ImmutableArray<string>>("楷体_GB2312", ["楷体", "KaiTi", "华文楷体", "Noto Serif CJK SC"]),
        KeyValuePair.Create<string, ImmutableArray<string>>("仿宋_GB2312", ["仿宋", "FangSong", "华文仿宋", "Noto Serif CJK SC"]),
        KeyValuePair.Create<string, ImmutableArray<string>>("宋体", ["SimSun", "Noto Serif CJK SC"]),
    ]);

    /// <summary>A figure's caption, with <c>{number}</c> and <c>{text}</c>.</summary>
    public string FigureCaption { get; init; } = "图{number}：{text}";

    /// <summary>A table's caption, with <c>{number}</c> and <c>{text}</c>.</summary>
    public string TableCaption { get; init; } = "表{number}：{text}";

    /// <summary>What stands in the place of a chart that has nothing to draw.</summary>
    public string NothingToDraw { get; init; } = "（本图各项数据均为零，无图形。）";
}

/// <summary>Blank edges in mm.</summary>
public sealed record PageMargins(decimal Top, decimal Right, decimal Bottom, decimal Left);

/// <summary>How a text looks.</summary>
/// <param name="Font">The face of Chinese characters.</param>
/// <param name="Size">In points: 22 is 2号, 16 is 3号, 14 is 4号, 10.5 is 5号.</param>
public sealed record TextFace(string Font, decimal Size)
{
    public bool Bold { get; init; }

    public HorizontalPlace Horizontal { get; init; } = HorizontalPlace.Left;
}
