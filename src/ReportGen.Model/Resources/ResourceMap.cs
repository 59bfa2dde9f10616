using System.Reflection;
using System.Text;

namespace ReportGen.Model.Resources;

/// <summary>
/// A table of words that lies in an assembly as JSON: phrases, findings, lists. It is the first thing that every command waits for, and the platform's
/// reader takes longer to get ready than to read them; so they are read by <see cref="ResourceText"/>. What is wrong in one is a programmer's mistake
/// and throws.
/// </summary>
public sealed class ResourceMap
{
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    internal ResourceMap()
    {
    }

    /// <summary>The keys in the order of the file.</summary>
    public IReadOnlyCollection<string> Keys => _values.Keys;

    /// <summary>A table of an assembly.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    /// <exception cref="FormatException">It is not sound.</exception>
    public static ResourceMap Load(Assembly assembly, string name)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"resource {name} is missing");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Parse(Encoding.UTF8.GetString(bytes));
    }

    /// <summary>A table as it is written.</summary>
    /// <exception cref="FormatException">It is not sound.</exception>
    public static ResourceMap Parse(string json) => new ResourceText(json).Whole();

    public string Text(string key) => (string)_values[key];

    public int Number(string key) => (int)_values[key];

    public ResourceMap Map(string key) => (ResourceMap)_values[key];

    public IReadOnlyList<string> Texts(string key) => [.. ((List<object>)_values[key]).Cast<string>()];

    /// <summary>A list of texts; null where the key is missing.</summary>
    public IReadOnlyList<string>? OptionalTexts(string key) => _values.ContainsKey(key) ? Texts(key) : null;

    public IEnumerable<ResourceMap> Maps(string key) => ((List<object>)_values[key]).Cast<ResourceMap>();

    /// <summary>False where the key is there already.</summary>
    internal bool TryAdd(string key, object value) => _values.TryAdd(key, value);
}
