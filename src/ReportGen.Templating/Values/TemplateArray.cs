namespace ReportGen.Templating.Values;

/// <summary>An array of the language. It may carry named members beside its items.</summary>
public sealed class TemplateArray
{
    private Value[] _items;

    /// <summary>A list without items, with room for some.</summary>
    public TemplateArray(int capacity = 4) => _items = new Value[Math.Max(capacity, 1)];

    /// <summary>A list of these items, copied.</summary>
    public TemplateArray(ReadOnlySpan<Value> items)
    {
        _items = items.ToArray();
        Count = items.Length;
    }

    /// <summary>How many items it has.</summary>
    public int Count { get; private set; }

    /// <summary>The items.</summary>
    public ReadOnlySpan<Value> Items => _items.AsSpan(0, Count);

    /// <summary>Named members; null where there are none.</summary>
    internal TemplateObject? Named { get; set; }

    /// <summary>An item by its index from 0.</summary>
    public Value this[int index] => _items[index];

    /// <summary>Puts an item at the end.</summary>
    public void Add(in Value value)
    {
        if (Count == _items.Length) Array.Resize(ref _items, Math.Max(4, Count * 2));
        _items[Count++] = value;
    }

    /// <summary>Sets an item; an index behind the end fills up with nulls.</summary>
    internal void Set(int index, in Value value)
    {
        while (Count <= index) Add(Value.Null);
        _items[index] = value;
    }
}
