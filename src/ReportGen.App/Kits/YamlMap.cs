using System.Globalization;
using ReportGen.Model.Phrases;
using ReportGen.Model.Terms;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportGen.App.Kits;

/// <summary>
/// A mapping in a YAML file, read key by key. Every fault is collected with its line; keys that nobody asked for are faults too, because a
/// misspelt key would otherwise silently change a rule.
/// </summary>
internal sealed class YamlMap
{
    private readonly Dictionary<string, YamlNode> _entries = [];
    private readonly HashSet<string> _asked = [];
    private readonly List<YamlMap> _children = [];
    private readonly string _file;
    private readonly List<KitFault> _faults;
    private readonly Mark _mark;

    private YamlMap(string file, YamlMappingNode? node, Mark mark, string path, List<KitFault> faults)
    {
        Path = path;
        (_file, _mark, _faults) = (file, mark, faults);
        foreach (var (key, value) in node?.Children ?? Enumerable.Empty<KeyValuePair<YamlNode, YamlNode>>())
        {
            _entries[TextOf(key)] = value;
        }
    }

    /// <summary>Reads a whole file; a file that is no mapping is empty and a fault.</summary>
    public static YamlMap Read(string file, string yaml, List<KitFault> faults) => Read(YamlFile.Parse(file, yaml), faults);

    /// <inheritdoc cref="Read(string, string, List{KitFault})"/>
    public static YamlMap Read(YamlFile file, List<KitFault> faults)
    {
        if (file.Fault is { } broken) faults.Add(broken);
        return new YamlMap(file.Name, file.Root, file.Root?.Start ?? default, "", faults);
    }

    /// <summary>Where the mapping stands in the file: <c>计分·不低于</c>; empty for the file itself.</summary>
    public string Path { get; }

    /// <summary>Keys in the order of the file.</summary>
    public IEnumerable<string> Keys => _entries.Keys;

    /// <summary>Whether a key is written; one that may be written is proposed for a misspelt one.</summary>
    public bool Has(string key) => Ask(key) is not null;

    /// <summary>Where a key stands, as line and column.</summary>
    public string WhereIs(string key) => At(_entries.TryGetValue(key, out var node) ? node.Start : _mark);

    public void Fault(string where, Phrase what) => _faults.Add(new KitFault(_file, where, what));

    /// <summary>A value as it is written, in one line, the mappings of a list parted by ；; empty where the key is missing.</summary>
    public string Written(string key) => _entries.GetValueOrDefault(key) switch
    {
        null => "",
        YamlSequenceNode list when list.Children.Any(c => c is YamlMappingNode) => string.Join('；', list.Children.Select(TextOf)),
        var node => TextOf(node),
    };

    /// <summary>A text; a missing one is a fault.</summary>
    public string Text(string key) => OptionalText(key) ?? Missing(key);

    public string? OptionalText(string key) => Ask(key) is YamlScalarNode { Value: { } text } ? text : null;

    public decimal Number(string key) =>
        decimal.TryParse(Text(key), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : Wrong<decimal>(key, AppPhrases.Of("kit.yaml.number"));

    public DateOnly? Date(string key) => OptionalText(key) is not { Length: > 0 } text
        ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : Wrong<DateOnly?>(key, AppPhrases.Of("kit.yaml.date"));

    /// <summary>A key that people write for each other: it may stand there, and nothing depends on it.</summary>
    public void Remark(string key) => Ask(key);

    /// <summary>A word of a vocabulary; another word is a fault that lists the right ones.</summary>
    public T Term<T>(string key)
        where T : struct, Enum => StandardTerms<T>.Find(Text(key)) ?? WrongTerm<T>(key) ?? default;

    /// <summary>A word of a vocabulary where the key is written; null where it is not, or where the word is another, which is a fault.</summary>
    public T? OptionalTerm<T>(string key)
        where T : struct, Enum => Has(key) ? StandardTerms<T>.Find(OptionalText(key) ?? "") ?? WrongTerm<T>(key) : null;

    /// <summary>A mapping; an empty one where the key is missing.</summary>
    public YamlMap Map(string key)
    {
        var node = Ask(key);
        if (node is not (null or YamlMappingNode) and not YamlScalarNode { Value: "" or null })
        {
            Wrong<object?>(key, AppPhrases.Of("kit.yaml.notMap"));
        }

        return Child(node as YamlMappingNode, node?.Start ?? _mark, Path.Length == 0 ? key : $"{Path}·{key}");
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string key) => Ask(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.Select(TextOf)],
        YamlScalarNode { Value: { Length: > 0 } text } => [text],
        YamlScalarNode => [],
        _ => Wrong<IReadOnlyList<string>>(key, AppPhrases.Of("kit.yaml.list")) ?? [],
    };

    /// <summary>A list of mappings.</summary>
    public IReadOnlyList<YamlMap> Maps(string key) => Ask(key) is YamlSequenceNode list
        ? [.. list.Children.Select(c => Child(c as YamlMappingNode, c.Start, Path))]
        : Wrong<IReadOnlyList<YamlMap>>(key, AppPhrases.Of("kit.yaml.list")) ?? [];

    /// <summary>Says of each key that nobody asked for that it is not known, here and below.</summary>
    public void FaultUnknownKeys()
    {
        foreach (var key in _entries.Keys.Where(k => !_asked.Contains(k)))
        {
            Fault(WhereIs(key), AppPhrases.Of("kit.yaml.unknownKey", ("key", key), ("keys", string.Join("、", _asked.Order(StringComparer.Ordinal))), ("nearest", LabelFaults.Nearest(key, _asked.Where(k => !_entries.ContainsKey(k))))));
        }

        foreach (var child in _children)
        {
            child.FaultUnknownKeys();
        }
    }

    private YamlMap Child(YamlMappingNode? node, Mark mark, string path)
    {
        var child = new YamlMap(_file, node, mark, path, _faults);
        _children.Add(child);
        return child;
    }

    private YamlNode? Ask(string key)
    {
        _asked.Add(key);
        return _entries.GetValueOrDefault(key);
    }

    private string Missing(string key)
    {
        Fault(At(_mark), AppPhrases.Of("kit.yaml.missing", ("key", key)));
        return "";
    }

    private T? Wrong<T>(string key, Phrase what)
    {
        // A missing key has been told already.
        if (_entries.TryGetValue(key, out var node))
        {
            Fault(At(node.Start), AppPhrases.Of("kit.yaml.wrong", ("key", key), ("value", TextOf(node)), ("what", what)));
        }

        return default;
    }

    private T? WrongTerm<T>(string key)
        where T : struct, Enum => Wrong<T?>(key, AppPhrases.Of(
            "kit.yaml.term",
            ("terms", string.Join("、", StandardTerms<T>.All.Order(StringComparer.Ordinal))),
            ("nearest", LabelFaults.Nearest(OptionalText(key) ?? "", StandardTerms<T>.All))));

    /// <summary>A value as people write it; the library shows lists and mappings in braces of its own.</summary>
    private static string TextOf(YamlNode node) => node switch
    {
        YamlScalarNode scalar => scalar.Value ?? "",
        YamlSequenceNode list => string.Join('、', list.Children.Select(TextOf)),
        YamlMappingNode map => string.Join('、', map.Children.Select(e => $"{TextOf(e.Key)}: {TextOf(e.Value)}")),
        _ => node.ToString(),
    };

    private static string At(Mark mark) => YamlFile.At(mark);
}
