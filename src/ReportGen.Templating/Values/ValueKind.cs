namespace ReportGen.Templating.Values;

/// <summary>What a value of the language is.</summary>
public enum ValueKind : byte
{
    Null,

    /// <summary>The word <c>empty</c>: equal to an array or object without content.</summary>
    Empty,
    Boolean,
    Integer,
    Long,
    BigInteger,
    Double,
    Decimal,
    Text,
    Date,
    Duration,
    Range,
    Array,
    Object,
    Function,
}
