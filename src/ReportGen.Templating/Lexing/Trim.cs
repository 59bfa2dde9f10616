namespace ReportGen.Templating.Lexing;

/// <summary>How much white space a code block takes away from the text beside it.</summary>
internal enum Trim : byte
{
    None,

    /// <summary><c>-</c>: all white space, lines included.</summary>
    Greedy,

    /// <summary><c>~</c>: blanks before it; behind it blanks up to and with the first line break.</summary>
    Line,
}
