namespace ReportGen.Workbooks.Grid.NumberFormats;

/// <summary>What one piece of a format code stands for.</summary>
internal enum TokenKind
{
    /// <summary>Text that is printed as it is.</summary>
    Literal,

    /// <summary>A place for one digit: <c>0</c>, <c>#</c> or <c>?</c>.</summary>
    Digit,

    Point,

    /// <summary>Groups thousands between digits, divides by a thousand behind the last digit.</summary>
    Comma,

    Percent,

    /// <summary>The bar of a fraction between digits; between the parts of a date it is printed.</summary>
    Slash,

    /// <summary><c>E+</c> or <c>E-</c>.</summary>
    Exponent,

    /// <summary>The number as the format General shows it; also <c>@</c>, which means it where the cell holds a number.</summary>
    General,

    /// <summary>A part of a date or time: <c>yyyy</c>, <c>mm</c>, <c>AM/PM</c>.</summary>
    DatePart,

    /// <summary>Time that runs on over 24 hours or 60 minutes: <c>h</c>, <c>m</c> or <c>s</c> in brackets.</summary>
    Elapsed,

    /// <summary>Decimals of a second behind <c>ss</c>.</summary>
    SecondDecimals,
}
