using ReportGen.Templating.Builtins.Numbers;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Objects;

/// <summary><c>object</c>: objects, and what a value is.</summary>
internal static class ObjectFunctions
{
    public static TemplateObject Make() => new LibraryBuilder("object")
        .Add("default", "value default", c => c[0].IsNull || (c[0].Kind == ValueKind.Text && c[0].AsText.Length == 0) ? c[1] : c[0])
        .LeaveOut("eval", "leftOut.eval")
        .LeaveOut("eval_template", "leftOut.eval")
        .Add("format", "value format culture?", NumberFormat.FormatAny)
        .Add("has_key", "value key", c => Value.Of(c[0].Kind == ValueKind.Object && c[0].AsObject.Has(c.Text(1))))
        .Add("has_value", "value key", c => Value.Of(c[0].Kind == ValueKind.Object && !c[0].AsObject[c.Text(1)].IsNull))
        .Add("keys", "value", Keys)
        .Add("size", "value", Size)
        .Add("typeof", "value", c => Value.Of(TypeOf(c[0])))
        .Add("kind", "value", c => c[0].IsNull ? Value.Null : Value.Of(KindText.Of(c[0])))
        .Add("values", "value", Values)
        .Add("from_json", "json", c => JsonFunctions.FromJson(c))
        .Add("to_json", "value", c => JsonFunctions.ToJson(c))
        .Make();

    private static Value Keys(Call call)
    {
        var keys = new TemplateArray();
        if (call[0].Kind == ValueKind.Object)
        {
            foreach (var name in call[0].AsObject.Names) keys.Add(Value.Of(name));
        }

        return Value.Of(keys);
    }

    private static Value Values(Call call)
    {
        var values = new TemplateArray();
        if (call[0].Kind == ValueKind.Object)
        {
            foreach (var name in call[0].AsObject.Names) values.Add(call[0].AsObject[name]);
        }

        return Value.Of(values);
    }

    private static Value Size(Call call) => Sequence.TryOf(call[0], out var items) ? Value.OfSmallest(items.LongCount) : Value.Of(0);

    private static string? TypeOf(in Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => "boolean",
        ValueKind.Text => "string",
        ValueKind.Array => "array",
        ValueKind.Range => "iterator",
        ValueKind.Function => "function",
        _ => value.IsNumber ? "number" : "object",
    };
}
