namespace ReportGen.Templating.Operators;

/// <summary>The signs between two values.</summary>
internal enum Operator : byte
{
    Coalesce,
    NotNullThen,
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideWhole,
    Remainder,
    ShiftLeft,
    ShiftRight,
    Range,
    RangeWithoutEnd,
}
