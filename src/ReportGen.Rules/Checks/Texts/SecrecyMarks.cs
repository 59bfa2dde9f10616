using ReportGen.Model.Resources;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>The list secrecy.json.</summary>
/// <param name="Marks">The marks of secrecy (绝密, 机密, 秘密 with their star); 非涉密项目 says the opposite.</param>
internal sealed record SecrecyMarks(IReadOnlyList<ListedWord> Marks)
{
    private readonly WordFilter _texts = new(Marks.Select(m => m.Text));

    public static SecrecyMarks Of(ResourceMap list) => new([.. list.Maps("marks").Select(m => ListedWord.Of(m) with { NotPrecededBy = list.Texts("denials") })]);

    public bool MayBeIn(string text) => _texts.IsAnyIn(text);
}
