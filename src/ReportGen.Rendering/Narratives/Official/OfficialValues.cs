using ReportGen.Templating.Values;
using Scriban.Runtime;

namespace ReportGen.Rendering.Narratives;

/// <summary>Our values as the official library's.</summary>
internal static class OfficialValues
{
    public static object? Of(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean,
        ValueKind.Integer => (int)value.AsLong,
        ValueKind.Long => value.AsLong,
        ValueKind.BigInteger => value.AsBigInteger,
        ValueKind.Double => value.AsDouble,
        ValueKind.Decimal => value.AsDecimal,
        ValueKind.Text => value.AsText,
        ValueKind.Date => value.AsDate,
        ValueKind.Duration => value.AsDuration,
        ValueKind.Array => OfArray(value.AsArray),
        ValueKind.Object => OfObject(value.AsObject),
        ValueKind.Null => null,
        _ => throw new InvalidOperationException($"a model holds no {value.Kind}"),
    };

    private static ScriptArray OfArray(TemplateArray items)
    {
        var array = new ScriptArray(items.Count);
        foreach (var item in items.Items) array.Add(Of(item));
        return array;
    }

    private static ScriptObject OfObject(TemplateObject members)
    {
        var made = new ScriptObject(members.Count);
        foreach (var name in members.Names) made.SetValue(name, Of(members[name]), members.IsReadOnly);
        return made;
    }
}
