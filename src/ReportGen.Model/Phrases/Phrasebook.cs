using System.Globalization;
using System.Reflection;
using System.Text;
using ReportGen.Model.Resources;

namespace ReportGen.Model.Phrases;

/// <summary>
/// The tables of everything the program says, one per language, with placeholders in braces: <c>得分 {score} 高于权重 {weight}</c>.
/// A test keeps the tables in step: the same keys, the same placeholders.
/// </summary>
public sealed class Phrasebook
{
    private static readonly Lazy<Phrasebook> Own = new(() => Load(typeof(Phrasebook).Assembly, "phrases"));

    private readonly Lazy<Dictionary<string, string>> _chinese;
    private readonly Lazy<Dictionary<string, string>> _english;

    private Phrasebook(Assembly assembly, string name) =>
        (_chinese, _english) = (new(() => Table(assembly, $"{name}.zh.json")), new(() => Table(assembly, $"{name}.en.json")));

    /// <summary>The phrases of findings, scores and reasons.</summary>
    public static Phrasebook Standard => Own.Value;

    /// <summary><c>NAME.zh.json</c> and <c>NAME.en.json</c>, which lie in an assembly; a language is read when it is first spoken.</summary>
    public static Phrasebook Load(Assembly assembly, string name) => new(assembly, name);

    /// <summary>All keys of a language's table.</summary>
    public IReadOnlyCollection<string> Keys(Language language) => TableOf(language).Keys;

    /// <summary>A phrase of this book.</summary>
    public Phrase Phrase(string key, params (string Name, object Value)[] arguments) => new(key, [.. arguments]) { Book = this };

    /// <summary>The bare sentence with its placeholders.</summary>
    /// <exception cref="KeyNotFoundException">No such phrase: a programmer's mistake.</exception>
    public string Pattern(string key, Language language) =>
        TableOf(language).TryGetValue(key, out var pattern) ? pattern : throw new KeyNotFoundException($"no phrase '{key}' in {language}");

    /// <summary>The sentence with its placeholders filled.</summary>
    public string Say(string key, IEnumerable<(string Name, object Value)> arguments, Language language)
    {
        var text = new StringBuilder(Pattern(key, language));
        foreach (var (name, value) in arguments)
        {
            text.Replace("{" + name + "}", Show(value, language));
        }

        return text.ToString();
    }

    /// <summary>A value as it stands in a sentence: numbers without trailing zeros, never in the machine's own culture.</summary>
    internal static string Show(object value, Language language) => value switch
    {
        Phrase phrase => phrase.In(language),
        decimal number => number.ToString("0.############", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static Dictionary<string, string> Table(Assembly assembly, string resource)
    {
        var phrases = ResourceMap.Load(assembly, resource);
        var table = new Dictionary<string, string>(phrases.Keys.Count, StringComparer.Ordinal);
        foreach (var key in phrases.Keys) table.Add(key, phrases.Text(key));

        return table;
    }

    private Dictionary<string, string> TableOf(Language language) => (language == Language.English ? _english : _chinese).Value;
}
