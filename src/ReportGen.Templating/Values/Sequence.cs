namespace ReportGen.Templating.Values;

/// <summary>Anything that can be gone through: the items of an array, the numbers of a range, the characters of a text, the members of an object.</summary>
internal readonly struct Sequence
{
    private readonly object? _source;

    private Sequence(object? source, long count)
    {
        _source = source;
        LongCount = count;
    }

    public long LongCount { get; }

    public int Count => (int)Math.Min(LongCount, int.MaxValue);

    public Value this[int index] => _source switch
    {
        TemplateArray array => array[index],
        NumberRange range => range[index],
        string text => Value.Of(CharacterText.Of(text[index])),
        TemplateObject members => Pair(members, index),
        _ => Value.Null,
    };

    /// <summary>The items of a value; false for a number, a truth value, a date, a function.</summary>
    public static bool TryOf(in Value value, out Sequence sequence)
    {
        sequence = value.Kind switch
        {
            ValueKind.Array => new Sequence(value.AsArray, value.AsArray.Count),
            ValueKind.Range => new Sequence(value.AsRange, value.AsRange.Count),
            ValueKind.Text => new Sequence(value.AsText, value.AsText.Length),
            ValueKind.Object => new Sequence(value.AsObject, value.AsObject.Count),
            _ => default,
        };
        return sequence._source is not null || value.Kind is ValueKind.Null or ValueKind.Empty;
    }

    private static Value Pair(TemplateObject members, int index)
    {
        var pair = new TemplateObject(2);
        pair["key"] = Value.Of(members.Members.NameAt(index));
        pair["value"] = members.Members.ValueAt(index);
        return Value.Of(pair);
    }
}
