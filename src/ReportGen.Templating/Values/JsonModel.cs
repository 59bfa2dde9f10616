using System.Globalization;
using System.Text.Json;

namespace ReportGen.Templating.Values;

/// <summary>JSON → values of the language.</summary>
public static class JsonModel
{
    /// <summary>Reads a JSON text.</summary>
    /// <exception cref="JsonException">The text is no JSON, or nested more than 64 deep.</exception>
    public static Value Read(string json, JsonNumbers numbers = JsonNumbers.Mixed)
    {
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement, numbers);
    }

    /// <summary>Reads a part of a JSON document.</summary>
    public static Value Read(JsonElement element, JsonNumbers numbers = JsonNumbers.Mixed) => element.ValueKind switch
    {
        JsonValueKind.Object => ReadObject(element, numbers),
        JsonValueKind.Array => ReadArray(element, numbers),
        JsonValueKind.String => Value.Of(element.GetString()),
        JsonValueKind.Number => ReadNumber(element, numbers),
        JsonValueKind.True => Value.Of(true),
        JsonValueKind.False => Value.Of(false),
        _ => Value.Null,
    };

    private static Value ReadObject(JsonElement element, JsonNumbers numbers)
    {
        var members = new TemplateObject(element.GetPropertyCount());
        foreach (var property in element.EnumerateObject()) members[property.Name] = Read(property.Value, numbers);
        return Value.Of(members);
    }

    private static Value ReadArray(JsonElement element, JsonNumbers numbers)
    {
        var array = new TemplateArray(element.GetArrayLength());
        foreach (var item in element.EnumerateArray()) array.Add(Read(item, numbers));
        return Value.Of(array);
    }

    private static Value ReadNumber(JsonElement element, JsonNumbers numbers)
    {
        var text = element.GetRawText();
        if (numbers != JsonNumbers.Decimal && text.IndexOfAny(['.', 'e', 'E']) < 0 && element.TryGetInt64(out var whole)) return Value.OfSmallest(whole);
        if (numbers != JsonNumbers.Typed && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)) return Value.Of(exact);
        return Value.Of(element.GetDouble());
    }
}
