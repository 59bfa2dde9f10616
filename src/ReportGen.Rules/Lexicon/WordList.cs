using ReportGen.Model.Resources;

namespace ReportGen.Rules.Lexicon;

/// <summary>Reads the lists of words that lie in this assembly: they change with usage and with each year's subjects, the code does not.</summary>
internal static class WordList
{
    public static ResourceMap Load(string name) => ResourceMap.Load(typeof(WordList).Assembly, name);
}
