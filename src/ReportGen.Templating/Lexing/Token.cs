using System.Runtime.CompilerServices;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Lexing;

/// <summary>A word of a template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Name, symbol, or text without escapes; for the entry of a code block its indent, null where it has none.</param>
/// <param name="Number">The value of a number; in a box of its own, because few tokens have one and a template has many tokens.</param>
internal readonly record struct Token(TokenKind Kind, SourceSpan Span, string? Text = null, StrongBox<Value>? Number = null)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    public bool IsWord(string word) => Kind == TokenKind.Identifier && Text == word;

    /// <summary>Whether a statement ends here.</summary>
    public bool EndsStatement => Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile or TokenKind.Page;

    /// <summary>Whether the token stands directly behind another, without a blank.</summary>
    public bool Follows(in SourceSpan other) => Span.Start == other.End;
}
