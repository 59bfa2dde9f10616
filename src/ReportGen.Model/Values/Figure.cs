using ReportGen.Model.Indicators;

namespace ReportGen.Model.Values;

/// <summary>What the text of a cell says as a value. The text itself stays beside it, in <see cref="Forms.Entry"/>.</summary>
/// <param name="Kind">What sort of value the cell holds.</param>
/// <param name="Number">The number as written: 94.13 for <c>94.13%</c>, 1329 for <c>1,329.00</c>; null unless <paramref name="Kind"/> is a quantity.</param>
public sealed record Figure(FigureKind Kind, decimal? Number = null)
{
    public static Figure Blank { get; } = new(FigureKind.Blank);

    /// <summary>The comparison that stands before the number (<c>≥2400份</c>); null where none does.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>What the number leaves open: <c>40余条</c> is 40 or more.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>The unit that stands after the number, without its 万 or 亿; empty where none does.</summary>
    public string Unit { get; init; } = "";

    /// <summary>1, or what a 千, 万, 亿 after the number multiplies it with.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>How many figures after the decimal point are written.</summary>
    public int Decimals { get; init; }

    public bool IsNumber => Number is not null;
}

/// <summary>What sort of value a cell holds.</summary>
public enum FigureKind
{
    /// <summary>Nothing is written.</summary>
    Blank,

    /// <summary>A formula whose result the file does not hold: something is meant, nobody can tell what.</summary>
    Uncalculated,

    /// <summary>One number, perhaps with a comparison before it and a qualifier and unit after it.</summary>
    Quantity,

    /// <summary>Words without a number.</summary>
    Text,

    /// <summary>Several numbers, or numbers within words: people can read it, a rule cannot.</summary>
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
