using System.Text.Json;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Objects;

/// <summary>Values as JSON and back.</summary>
internal static class JsonFunctions
{
    /// <summary>Numbers become decimals: JSON does not say more, and money must stay exact.</summary>
    public static Value FromJson(Call call)
    {
        if (call[0].IsNull) return Value.Null;
        try
        {
            return JsonModel.Read(call.Text(0), JsonNumbers.Decimal);
        }
        catch (JsonException)
        {
            throw call.Fail("json.wrong");
        }
    }

    public static Value ToJson(Call call)
    {
        var evaluator = call.Evaluator;
        return JsonText.TryWrite(call[0], value => evaluator.TextOf(value), evaluator.Options.Limits.OutputLength, out var text) ? Value.Of(text) : throw call.Fail("json.tooDeep");
    }
}
