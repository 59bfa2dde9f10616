using System.Reflection;

namespace ReportGen.Model.Terms;

/// <summary>The standard terms of one vocabulary, in both directions: printed term to identifier, identifier to printed term.</summary>
public static class StandardTerms<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByTerm = typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(TermOf, f => (T)f.GetValue(null)!, StringComparer.Ordinal);

    private static readonly Dictionary<T, string> ByValue = ByTerm.ToDictionary(p => p.Value, p => p.Key);

    /// <summary>All printed terms of the vocabulary.</summary>
    public static IReadOnlyCollection<string> All => ByTerm.Keys;

    /// <summary>The identifier of a printed term; null where the vocabulary does not know it.</summary>
    public static T? Find(string term) => ByTerm.TryGetValue(term, out var value) ? value : null;

    /// <summary>The printed term of an identifier.</summary>
    public static string Printed(T value) => ByValue[value];

    private static string TermOf(FieldInfo field) => field.GetCustomAttribute<PrintedAttribute>()?.Term
        ?? throw new InvalidOperationException($"{typeof(T).Name}.{field.Name} has no printed term");
}
