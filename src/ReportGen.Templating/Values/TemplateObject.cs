namespace ReportGen.Templating.Values;

/// <summary>An object of the language: members by name, in the order of their coming. A template that assigns to a member changes it.</summary>
public class TemplateObject
{
    private HashSet<string>? _fixed;

    /// <summary>An object without members, with room for some.</summary>
    public TemplateObject(int capacity = 4) => Members = new MemberTable(Math.Max(capacity, 1));

    /// <summary>Whether no member may be set: libraries of functions, and models that are shared.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>How many members it has.</summary>
    public int Count => Members.Count;

    /// <summary>The names of its members, in the order of their coming.</summary>
    public IEnumerable<string> Names => Enumerable.Range(0, Count).Select(Members.NameAt);

    internal MemberTable Members { get; }

    /// <summary>A member; null where there is none.</summary>
    public Value this[string name]
    {
        get => Members.TryGet(name, out var value) ? value : Value.Null;
        set => Members.Set(name, value);
    }

    /// <summary>A member; false where there is none, while a member that is null is there.</summary>
    public bool TryGet(string name, out Value value) => Members.TryGet(name, out value);

    /// <summary>Whether it has a member, null or not.</summary>
    public bool Has(string name) => Members.Has(name);

    /// <summary>Whether a template may set this member.</summary>
    internal bool CanSet(string name) => !IsReadOnly && (_fixed is null || !_fixed.Contains(name));

    /// <summary>From now on no template may set this member; nothing happens where it does not exist.</summary>
    internal void Fix(string name)
    {
        if (Has(name)) (_fixed ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
    }
}
