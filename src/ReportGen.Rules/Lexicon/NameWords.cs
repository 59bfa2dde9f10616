using ReportGen.Model.Resources;

namespace ReportGen.Rules.Lexicon;

/// <summary>The list names.json: what names of persons begin with, what only looks like one, and the labels that ask for one.</summary>
/// <param name="Surnames">Surnames of one character, written one behind the other.</param>
/// <param name="Particles">Those of them that begin other words far more often than names: in a sentence they do not count.</param>
/// <param name="CompoundSurnames">Surnames of two characters.</param>
/// <param name="NotInNames">Characters that no name holds: of offices, counts and grammar.</param>
/// <param name="Words">Words and places that begin with a surname.</param>
/// <param name="WordsBefore">Words that end with a surname: the one in 公安同志 belongs to them.</param>
/// <param name="People">Labels of lists of persons whom the office helps, pays or honours.</param>
/// <param name="Staff">Labels of persons who work on a matter.</param>
/// <param name="Signers">Those of <paramref name="Staff"/> that official forms themselves ask for.</param>
internal sealed record NameWords(
    string Surnames,
    string Particles,
    HashSet<string> CompoundSurnames,
    string NotInNames,
    HashSet<string> Words,
    HashSet<string> WordsBefore,
    HashSet<string> People,
    HashSet<string> Staff,
    HashSet<string> Signers)
{
    private static readonly Lazy<NameWords> Loaded = new(() => Of(WordList.Load("names.json")));

    public static NameWords Own => Loaded.Value;

    private static NameWords Of(ResourceMap list) => new(
        list.Text("surnames"),
        list.Text("particles"),
        [.. list.Texts("compoundSurnames")],
        list.Text("notInNames"),
        [.. list.Texts("words")],
        [.. list.Texts("wordsBefore")],
        [.. list.Texts("people")],
        [.. list.Texts("staff")],
        [.. list.Texts("signers")]);
}
