using ReportGen.Model.Resources;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>The list secrecy.json.</summary>
/// <param name="Marks">The marks of secrecy (绝密, 机密, 秘密 with their star).</param>
internal sealed record SecrecyMarks(IReadOnlyList<SecrecyMark> Marks)
{
    private readonly WordFilter _texts = new(Marks.Select(m => m.Text));

    public static SecrecyMarks Of(ResourceMap list) => new([.. list.Maps("marks").Select(m => new SecrecyMark(m.Text("text"), m.OptionalTexts("followedBy")))]);

    public bool MayBeIn(string text) => _texts.IsAnyIn(text);
}

/// <summary>A mark.</summary>
/// <param name="Text">As printed.</param>
/// <param name="FollowedBy">Only in front of these it is one: 机密★, not 军事机密 in the name of a lecture.</param>
internal sealed record SecrecyMark(string Text, IReadOnlyList<string>? FollowedBy = null);
