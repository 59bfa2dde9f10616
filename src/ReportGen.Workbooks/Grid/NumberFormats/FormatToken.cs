namespace ReportGen.Workbooks.Grid.NumberFormats;

/// <summary>One piece of a format code.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">What is printed for a literal; else the piece as written, letters in lower case.</param>
internal readonly record struct FormatToken(TokenKind Kind, string Text);
