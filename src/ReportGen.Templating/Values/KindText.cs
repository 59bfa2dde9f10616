namespace ReportGen.Templating.Values;

/// <summary>The word for a kind of value, as <c>object.kind</c> gives it and messages say it.</summary>
internal static class KindText
{
    public static string Of(in Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => "bool",
        ValueKind.Integer => "int",
        ValueKind.Long => "long",
        ValueKind.BigInteger => "bigint",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.Text => "string",
        ValueKind.Date => "datetime",
        ValueKind.Duration => "timespan",
        ValueKind.Range => "range",
        ValueKind.Array => "array",
        ValueKind.Function => "function",
        _ => "object",
    };
}
