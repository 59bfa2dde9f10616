using ReportGen.Model.Resources;
using ReportGen.Rules.Lexicon;

namespace ReportGen.Rules.Publishing;

/// <summary>The list instructions.json.</summary>
/// <param name="List">The words of official forms and templates that tell how to fill them in.</param>
internal sealed record Instructions(IReadOnlyList<ListedWord> List)
{
    public static Instructions Of(ResourceMap list) => new([.. list.Maps("instructions").Select(i => ListedWord.Of(i))]);
}
