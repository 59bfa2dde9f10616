using System.Collections.Immutable;

namespace ReportGen.Model.Phrases;

/// <summary>
/// A sentence that can be said in every language: a key of the phrase tables and the values for its placeholders.
/// Rules and readers make phrases, never sentences, so that no text is fixed to one language where it arises.
/// </summary>
/// <param name="Key">The key in the phrase tables; empty for a literal text such as a number.</param>
/// <param name="Arguments">Placeholder name and value: text, number, or another phrase.</param>
public sealed record Phrase(string Key, ImmutableArray<(string Name, object Value)> Arguments)
{
    private const string LiteralName = "text";

    /// <summary>Nothing to say.</summary>
    public static Phrase None { get; } = Literal("");

    public bool IsEmpty => Key.Length == 0 && Arguments[0].Value is "";

    public static Phrase Of(string key, params ImmutableArray<(string Name, object Value)> arguments) => new(key, arguments);

    /// <summary>A text that is the same in every language: a number, a quotation from the form.</summary>
    public static Phrase Literal(string text) => new("", [(LiteralName, text)]);

    public static implicit operator Phrase(string literal) => FromString(literal);

    public static Phrase FromString(string literal) => Literal(literal);

    /// <summary>The tables that the key stands in: the standard ones, unless a room has brought its own.</summary>
    internal Phrasebook? Book { get; init; }

    /// <summary>The sentence in a language.</summary>
    public string In(Language language) => Key.Length == 0
        ? Phrasebook.Show(Arguments[0].Value, language)
        : (Book ?? Phrasebook.Standard).Say(Key, Arguments, language);

    public override string ToString() => In(Language.Chinese);
}
