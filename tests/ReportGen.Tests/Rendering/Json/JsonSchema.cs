using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Rendering.Json;

/// <summary>
/// The few keywords of JSON Schema 2020-12 that our own schemas use; any other keyword fails the test, so that none is passed over in silence.
/// </summary>
internal static class JsonSchema
{
    public static List<string> Faults(JsonElement schema, JsonElement value) => [.. Faults(schema, value, schema, "$")];

    private static IEnumerable<string> Faults(JsonElement schema, JsonElement value, JsonElement root, string at) =>
        schema.EnumerateObject().SelectMany(keyword => keyword.Name switch
        {
            "$schema" or "$id" or "$defs" or "title" or "description" => [],
            "$ref" => Faults(root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), value, root, at),
            "type" => Unless(Types(keyword.Value).Any(t => IsOf(t, value)), $"{at} is no {keyword.Value}"),
            "const" => Unless(JsonElement.DeepEquals(keyword.Value, value), $"{at} is not {keyword.Value}"),
            "enum" => Unless(keyword.Value.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value)), $"{at} is none of {keyword.Value}"),
            "pattern" => Unless(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!), $"{at} does not match {keyword.Value}"),
            "required" or "properties" or "additionalProperties" when value.ValueKind != JsonValueKind.Object => [],
            "required" => keyword.Value.EnumerateArray().SelectMany(k => Unless(value.TryGetProperty(k.GetString()!, out _), $"{at} lacks {k}")),
            "properties" => keyword.Value.EnumerateObject().SelectMany(p => value.TryGetProperty(p.Name, out var child) ? Faults(p.Value, child, root, $"{at}.{p.Name}") : []),
            "additionalProperties" => value.EnumerateObject().SelectMany(p => Faults(keyword.Value, p.Value, root, $"{at}.{p.Name}")),
            "items" => value.EnumerateArray().SelectMany((v, i) => Faults(keyword.Value, v, root, $"{at}[{i}]")),
            _ => [$"{at}: this test does not know the keyword {keyword.Name}"],
        });

    private static IEnumerable<string> Unless(bool right, string fault) => right ? [] : [fault];

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!) : [type.GetString()!];

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
