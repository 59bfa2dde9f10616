using ReportGen.Model.Resources;

namespace ReportGen.Rules.Lexicon;

/// <summary>The list secrecy.json.</summary>
/// <param name="Marks">The marks of secrecy (绝密, 机密, 秘密 with their star); 非涉密项目 says the opposite.</param>
internal sealed record SecrecyMarks(IReadOnlyList<ListedWord> Marks)
{
    private static readonly Lazy<SecrecyMarks> Own = new(() => Of(WordList.Load("secrecy.json")));

    private readonly WordFilter _texts = new(Marks.Select(m => m.Text));

    public static SecrecyMarks List => Own.Value;

    /// <summary>A mark of secrecy in a text; null where there is none.</summary>
    public string? In(string text) => _texts.IsAnyIn(text) ? Marks.FirstOrDefault(m => m.IsIn(text))?.Text : null;

    private static SecrecyMarks Of(ResourceMap list) => new([.. list.Maps("marks").Select(m => ListedWord.Of(m) with { NotPrecededBy = list.Texts("denials") })]);
}
