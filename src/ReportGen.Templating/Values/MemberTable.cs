using System.Runtime.CompilerServices;

namespace ReportGen.Templating.Values;

/// <summary>Names and values in the order of their coming. Few names are looked through one by one, which is faster than a hash; many have one.</summary>
internal sealed class MemberTable
{
    private const int Few = 8;

    private string[] _names;
    private Value[] _values;
    private Dictionary<string, int>? _index;

    public MemberTable(int capacity = 4)
    {
        _names = new string[capacity];
        _values = new Value[capacity];
    }

    public int Count { get; private set; }

    public string NameAt(int index) => _names[index];

    public ref readonly Value ValueAt(int index) => ref _values[index];

    public bool TryGet(string name, out Value value)
    {
        var at = Find(name);
        value = at >= 0 ? _values[at] : default;
        return at >= 0;
    }

    public bool Has(string name) => Find(name) >= 0;

    public void Set(string name, in Value value)
    {
        var at = Find(name);
        if (at < 0) at = Append(name);
        _values[at] = value;
    }

    /// <summary>All members of another table, over those of the same name.</summary>
    public void SetAll(MemberTable other)
    {
        for (var i = 0; i < other.Count; i++) Set(other._names[i], other._values[i]);
    }

    private int Find(string name)
    {
        if (_index is not null) return _index.TryGetValue(name, out var at) ? at : -1;
        for (var i = 0; i < Count; i++)
        {
            if (Same(_names[i], name)) return i;
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Same(string a, string b) => ReferenceEquals(a, b) || (a.Length == b.Length && string.Equals(a, b, StringComparison.Ordinal));

    private int Append(string name)
    {
        if (Count == _names.Length)
        {
            Array.Resize(ref _names, Count * 2);
            Array.Resize(ref _values, Count * 2);
        }

        _names[Count] = name;
        if (_index is not null) _index.Add(name, Count);
        else if (Count == Few) MakeIndex();
        return Count++;
    }

    private void MakeIndex()
    {
        _index = new Dictionary<string, int>(Few * 2, StringComparer.Ordinal);
        for (var i = 0; i <= Count; i++) _index.Add(_names[i], i);
    }
}
