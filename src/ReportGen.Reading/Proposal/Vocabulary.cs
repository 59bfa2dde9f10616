namespace ReportGen.Reading.Proposal;

/// <summary>The known labels of one vocabulary, and which of them a text is most like.</summary>
internal sealed class Vocabulary<T>
    where T : struct, Enum
{
    /// <summary>From here on a text is taken for the label, though a person should look.</summary>
    public const double Near = 0.6;

    /// <summary>Labels are short; what is longer is a value or a note.</summary>
    private const int LongestLabel = 60;

    private readonly Dictionary<Spelling, T?> _known = [];
    private readonly Dictionary<string, Guess<T>> _guesses = new(StringComparer.Ordinal);

    public void Add(string label, T? term)
    {
        if (label.Length > 0)
        {
            _known.TryAdd(Spelling.Of(label), term);
        }
    }

    /// <summary>The most similar known label; none where nothing is near.</summary>
    public Guess<T> Nearest(string text)
    {
        if (text.Length > LongestLabel)
        {
            return default;
        }

        if (!_guesses.TryGetValue(text, out var guess))
        {
            var spelling = Spelling.Of(text);
            guess = spelling.Full.Length == 0 ? default : _known
                .Select(k => new Guess<T>(k.Value, k.Key.LikenessTo(spelling)))
                .Where(g => g.Likeness >= Near)
                .OrderByDescending(g => g.Likeness).FirstOrDefault();
            _guesses[text] = guess;
        }

        return guess;
    }
}

/// <summary>What a label seems to mean.</summary>
/// <param name="Term">The standard term; null where the trade has none, or nothing is near.</param>
/// <param name="Likeness">From 0, nothing is near, to 1, it is the same label.</param>
internal readonly record struct Guess<T>(T? Term, double Likeness)
    where T : struct, Enum
{
    /// <summary>True where the text may lead a search: it is a known label with at most small additions.</summary>
    public bool IsLabel => Likeness >= 0.75;
}
