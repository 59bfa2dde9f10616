namespace ReportGen.Templating.Values;

/// <summary>What the numbers of a JSON text become.</summary>
public enum JsonNumbers
{
    /// <summary>Whole numbers int, or long where they do not fit; numbers with a point or exponent decimal.</summary>
    Mixed,

    /// <summary>All decimal.</summary>
    Decimal,

    /// <summary>Whole numbers int or long; numbers with a point or exponent double.</summary>
    Typed,
}
