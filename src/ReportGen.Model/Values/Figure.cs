using System.Collections.Immutable;

namespace ReportGen.Model.Values;

/// <summary>What the text of a cell says as a value. The text itself stays beside it, in <see cref="Cells.Entry"/>.</summary>
/// <param name="Kind">What sort of value the cell holds.</param>
/// <param name="Number">The number as written: 94.13 for <c>94.13%</c>, 1329 for <c>1,329.00</c>; null unless <paramref name="Kind"/> is a quantity.</param>
public sealed record Figure(FigureKind Kind, decimal? Number = null)
{
    public static Figure Blank { get; } = new(FigureKind.Blank);

    /// <summary>Words without a number, and nothing else to tell of them: what most cells of a form hold.</summary>
    public static Figure Words { get; } = new(FigureKind.Text);

    /// <summary>The comparison that is written with the number (<c>≥2400份</c>, <c>30万元以内</c>); null where none is.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>What the number leaves open: <c>40余条</c> is 40 or more.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>The unit that stands after the number, without its 万 or 亿; empty where none does.</summary>
    public string Unit { get; init; } = "";

    /// <summary>1, or what a 千, 万, 亿 after the number multiplies it with.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>How many figures after the decimal point are written.</summary>
    public int Decimals { get; init; }

    /// <summary>The days that a date means; null unless the kind is a date.</summary>
    public Period? Period { get; init; }

    /// <summary>The place of a word of rank in its scale; null unless the kind is a grade or a yes or no.</summary>
    public Rank? Rank { get; init; }

    /// <summary>The bounds of a range, low and high, or the figures of a cell with several; empty for every other kind.</summary>
    public ImmutableArray<Figure> Parts { get; init; } = [];

    /// <summary>What stands beside the value and was not read: 完成 in <c>100%完成</c>; empty where all was.</summary>
    public string Rest { get; init; } = "";

    /// <summary>Why a text with figures was not understood; null where it was.</summary>
    public UnreadReason? Unread { get; init; }

    public bool IsNumber => Number is not null;

    /// <summary>True for a percentage. It is a quantity whose unit is %, not a kind of its own: it is held against others as numbers are.</summary>
    public bool IsRate => IsNumber && Unit.Length > 0 && (Unit == "%" || MeasureUnit.Parse(Unit).Name == "%");
}

/// <summary>What sort of value a cell holds.</summary>
public enum FigureKind
{
    /// <summary>Nothing is written.</summary>
    Blank,

    /// <summary>A formula whose result the file does not hold: something is meant, nobody can tell what.</summary>
    Uncalculated,

    /// <summary>One number, perhaps with a comparison before it and a qualifier and unit after it; a percentage too.</summary>
    Quantity,

    /// <summary>Two bounds: <c>3-5天</c>.</summary>
    Range,

    /// <summary>Several figures, each with its unit: <c>文职6万元/人，勤务6.5万元/人</c>.</summary>
    Several,

    /// <summary>A day, a month, a year or a deadline: <c>2023.12</c>, <c>9月底前</c>, <c>全年</c>.</summary>
    Date,

    /// <summary>A word of rank: 优, 良好, 较高; or a whole scale of them: 优良中低差.</summary>
    Grade,

    /// <summary>是 or 否, 有 or 无.</summary>
    YesNo,

    /// <summary>Words without a number.</summary>
    Text,

    /// <summary>Figures that are not understood; <see cref="Figure.Unread"/> says why.</summary>
    Mixed,

    /// <summary>A mark for not applicable: <c>/</c>, <c>-</c>, <c>—</c>.</summary>
    NotApplicable,

    /// <summary>A figure withheld: <c>*</c>, <c>**个</c>.</summary>
    Masked,
}

/// <summary>What a number leaves open.</summary>
public enum Qualifier
{
    Exact,

    /// <summary>余, 多, 以上: this number or more.</summary>
    OrMore,

    /// <summary>以下, 近, 不足: this number or less.</summary>
    OrLess,

    /// <summary>约, 左右: near this number.</summary>
    About,
}

/// <summary>Why a text with figures was not understood.</summary>
public enum UnreadReason
{
    /// <summary>Not written as numbers are: <c>1,32</c>, <c>^80%</c>, <c>5=50%</c>.</summary>
    Malformed,

    /// <summary>Figures within prose, or more of them than can be told apart.</summary>
    Prose,

    /// <summary>Sign and words do not agree: <c>≥95%以下</c>.</summary>
    Contradiction,

    /// <summary>增长5%, 下降3起: by how much something changed, and the row does not say in which direction it counts.</summary>
    Change,

    /// <summary>A day or month that comes again (每月10日前), or one that cannot be told (30日前).</summary>
    OpenDate,

    /// <summary>Some figures are withheld, others are not.</summary>
    PartlyMasked,
}
