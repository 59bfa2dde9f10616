namespace ReportGen.Templating.Lexing;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Text of the page, white space already removed where the neighbouring code asks for it.</summary>
    Page,
    CodeEnter,
    CodeExit,
    NewLine,
    Semicolon,
    EndOfFile,
    Identifier,

    /// <summary><c>$name</c>, <c>$0</c>, <c>$</c>.</summary>
    Local,
    Number,
    Text,

    /// <summary><c>$"</c>; its parts follow up to <see cref="InterpolationEnd"/>.</summary>
    InterpolationStart,
    InterpolationText,
    InterpolationOpen,
    InterpolationClose,
    InterpolationEnd,
    Symbol,
}
