using ReportGen.Model.Resources;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>The list typing-slips.json: words that are surely misspelt, and what nobody writes twice on purpose.</summary>
/// <param name="Slips">Wrong and right words.</param>
/// <param name="Doubled">Doubled words and signs.</param>
internal sealed record TypingSlips(IReadOnlyList<TypingSlip> Slips, IReadOnlyList<DoubledText> Doubled)
{
    private static readonly Lazy<TypingSlips> Own = new(() => Of(WordList.Load("typing-slips.json")));

    private readonly WordFilter _wrong = new(Slips.Select(s => s.Wrong));

    public static TypingSlips List => Own.Value;

    /// <summary>The doubled words and signs, whatever follows them.</summary>
    public string[] DoubledWords { get; } = [.. Doubled.Select(d => d.Text)];

    /// <summary>The misspelt words of a text.</summary>
    public List<TypingSlip> In(string text) => _wrong.IsAnyIn(text) ? [.. Slips.Where(s => WordList.IndexOf(text, s.Wrong, s.FollowedBy) >= 0)] : [];

    private static TypingSlips Of(ResourceMap list) => new(
        [.. list.Maps("slips").Select(s => new TypingSlip(s.Text("wrong"), s.Text("right"), s.OptionalTexts("followedBy")))],
        [.. list.Maps("doubled").Select(d => new DoubledText(d.Text("text"), d.OptionalTexts("notFollowedBy")))]);
}

/// <summary>A misspelt word.</summary>
/// <param name="Wrong">As it is mistyped.</param>
/// <param name="Right">As it is meant.</param>
/// <param name="FollowedBy">Only in front of these it is wrong: 截止 is a word of its own, 截止2023年 is not.</param>
internal sealed record TypingSlip(string Wrong, string Right, IReadOnlyList<string>? FollowedBy = null);

/// <summary>A word or sign written twice.</summary>
/// <param name="Text">As written.</param>
/// <param name="NotFollowedBy">In front of these it is right: 的的确.</param>
internal sealed record DoubledText(string Text, IReadOnlyList<string>? NotFollowedBy = null);
