using System.Text;
using System.Text.Json;

namespace ReportGen.Templating.Values;

/// <summary>Values of the language → JSON, without blanks; characters beyond ASCII escaped.</summary>
internal static class JsonText
{
    private const int DeepestNesting = 60;

    /// <summary>Writes a value; false where it is nested too deep, as one that holds itself, or becomes longer than allowed, as one that holds another many times.</summary>
    public static bool TryWrite(in Value value, Func<Value, string> print, int longest, out string text)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            text = "";
            if (!Write(json, value, print, longest, 0)) return false;
        }

        text = Encoding.UTF8.GetString(bytes.ToArray());
        return true;
    }

    private static bool Write(Utf8JsonWriter json, in Value value, Func<Value, string> print, int longest, int depth)
    {
        if (depth > DeepestNesting || json.BytesCommitted + json.BytesPending > longest) return false;
        if (value.Kind == ValueKind.Object) return WriteObject(json, value.AsObject, print, longest, depth);
        if (value.Kind is ValueKind.Array or ValueKind.Range) return WriteArray(json, value, print, longest, depth);
        if (value.IsNull || value.Kind is ValueKind.Empty) json.WriteNullValue();
        else if (value.Kind == ValueKind.Boolean) json.WriteBooleanValue(value.AsBoolean);
        else if (value.IsNumber && IsFinite(value)) json.WriteRawValue(ValueText.Of(value));
        else if (value.Kind == ValueKind.Date) json.WriteStringValue(value.AsDate);
        else json.WriteStringValue(print(value));
        return true;
    }

    private static bool WriteObject(Utf8JsonWriter json, TemplateObject members, Func<Value, string> print, int longest, int depth)
    {
        json.WriteStartObject();
        for (var i = 0; i < members.Count; i++)
        {
            json.WritePropertyName(members.Members.NameAt(i));
            if (!Write(json, members.Members.ValueAt(i), print, longest, depth + 1)) return false;
        }

        json.WriteEndObject();
        return true;
    }

    private static bool WriteArray(Utf8JsonWriter json, in Value list, Func<Value, string> print, int longest, int depth)
    {
        Sequence.TryOf(list, out var items);
        json.WriteStartArray();
        for (var i = 0; i < items.Count; i++)
        {
            if (!Write(json, items[i], print, longest, depth + 1)) return false;
        }

        json.WriteEndArray();
        return true;
    }

    private static bool IsFinite(in Value number) => number.Kind != ValueKind.Double || double.IsFinite(number.AsDouble);
}
