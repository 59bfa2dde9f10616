using ReportGen.Model.Resources;

namespace ReportGen.Rules.Lexicon;

/// <summary>The list typing-slips.json: words that are surely misspelt, and what nobody writes twice on purpose.</summary>
/// <param name="Slips">Wrong and right words.</param>
/// <param name="Doubled">Doubled words and signs.</param>
internal sealed record TypingSlips(IReadOnlyList<TypingSlip> Slips, IReadOnlyList<ListedWord> Doubled)
{
    private static readonly Lazy<TypingSlips> Own = new(() => Of(WordList.Load("typing-slips.json")));

    private readonly WordFilter _wrong = new(Slips.Select(s => s.Wrong.Text));

    public static TypingSlips List => Own.Value;

    /// <summary>The doubled words and signs, whatever follows them.</summary>
    public string[] DoubledWords { get; } = [.. Doubled.Select(d => d.Text)];

    /// <summary>The misspelt words of a text.</summary>
    public List<TypingSlip> In(string text) => _wrong.IsAnyIn(text) ? [.. Slips.Where(s => s.Wrong.IsIn(text))] : [];

    private static TypingSlips Of(ResourceMap list) => new(
        [.. list.Maps("slips").Select(s => new TypingSlip(ListedWord.Of(s, "wrong"), s.Text("right")))],
        [.. list.Maps("doubled").Select(d => ListedWord.Of(d))]);
}

/// <summary>A misspelt word.</summary>
/// <param name="Wrong">As it is mistyped, and where it is wrong: 截止 is a word of its own, 截止2023年 is not.</param>
/// <param name="Right">As it is meant.</param>
internal sealed record TypingSlip(ListedWord Wrong, string Right);
