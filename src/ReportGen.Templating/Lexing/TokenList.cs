using System.Buffers;

namespace ReportGen.Templating.Lexing;

/// <summary>
/// The tokens of a template. They are gone once its tree is built, so they lie in an array that the next template uses again: it would be a third of
/// all that parsing takes.
/// </summary>
internal sealed class TokenList : IDisposable
{
    private const int Usual = 512;

    private Token[] _items = ArrayPool<Token>.Shared.Rent(Usual);

    public int Count { get; private set; }

    public Token this[int index] => _items[index];

    public void Add(in Token token)
    {
        if (Count == _items.Length) Grow();
        _items[Count++] = token;
    }

    public void Dispose()
    {
        Return(_items);
        (_items, Count) = ([], 0);
    }

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(2 * Count);
        _items.AsSpan(0, Count).CopyTo(larger);
        Return(_items);
        _items = larger;
    }

    // Texts of this template must not live on in the pool.
    private static void Return(Token[] items) => ArrayPool<Token>.Shared.Return(items, clearArray: true);
}
