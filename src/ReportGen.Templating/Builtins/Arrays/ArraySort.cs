using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Operators;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Arrays;

/// <summary><c>array.sort</c>: upwards, by the items themselves or by a member; nulls first, equal ones in their order.</summary>
internal static class ArraySort
{
    private static readonly Comparer<Value> Upwards = Comparer<Value>.Create(Compare);

    public static Value Sort(Call call)
    {
        if (call[0].Kind != ValueKind.Null && !Sequence.TryOf(call[0], out _)) return Value.Of(new TemplateArray([call[0]]));
        var items = call.Items(0);
        var path = call[1].IsNull ? [] : call.Text(1).Split('.');
        var keyed = new (Value Key, Value Item)[items.Count];
        for (var i = 0; i < keyed.Length; i++) keyed[i] = (KeyOf(call.Evaluator, items[i], path), items[i]);
        if (IsMixed(keyed)) throw call.Fail("array.mixed");
        var made = new TemplateArray(keyed.Length);
        foreach (var (_, item) in keyed.OrderBy(k => k.Key, Upwards)) made.Add(item);
        return Value.Of(made);
    }

    private static Value KeyOf(Evaluator evaluator, Value item, string[] path)
    {
        foreach (var member in path) item = item.IsNull ? item : Members.Get(evaluator, item, member);
        return item;
    }

    // Numbers of different kinds are refused, as everywhere the language is spoken: a list that mixes them comes from a mistake in the model.
    private static bool IsMixed((Value Key, Value Item)[] keyed)
    {
        var kinds = keyed.Where(k => !k.Key.IsNull).Select(k => k.Key.Kind).Distinct().ToList();
        return keyed.Length > 1 && (kinds.Count > 1 || (kinds.Count == 1 && kinds[0] is (ValueKind.Array or ValueKind.Range or ValueKind.Object or ValueKind.Function or ValueKind.Empty)));
    }

    private static int Compare(Value a, Value b)
    {
        if (a.IsNull || b.IsNull) return b.IsNull.CompareTo(a.IsNull);
        return a.Kind switch
        {
            ValueKind.Text => string.CompareOrdinal(a.AsText, b.AsText),
            ValueKind.Date => a.AsDate.CompareTo(b.AsDate),
            ValueKind.Duration => a.AsDuration.CompareTo(b.AsDuration),
            _ => Comparison.Numbers(a, b) ?? 0,
        };
    }
}
