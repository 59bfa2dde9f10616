using ReportGen.Templating.Values;

namespace ReportGen.Templating.Operators;

/// <summary>Dates and the time between them.</summary>
internal static class Times
{
    public static Value Apply(in Operation operation, in Value left, in Value right)
    {
        try
        {
            return (left.Kind, operation.Sign, right.Kind) switch
            {
                (ValueKind.Date, Operator.Subtract, ValueKind.Date) => Value.Of(left.AsDate - right.AsDate),
                (ValueKind.Date, Operator.Subtract, ValueKind.Duration) => Value.Of(left.AsDate - right.AsDuration),
                (ValueKind.Date, Operator.Add, ValueKind.Duration) => Value.Of(left.AsDate + right.AsDuration),
                (ValueKind.Duration, Operator.Add, ValueKind.Date) => Value.Of(right.AsDate + left.AsDuration),
                (ValueKind.Duration, Operator.Add, ValueKind.Duration) => Value.Of(left.AsDuration + right.AsDuration),
                (ValueKind.Duration, Operator.Subtract, ValueKind.Duration) => Value.Of(left.AsDuration - right.AsDuration),
                _ => throw operation.NotFor(left, right),
            };
        }
        catch (Exception beyond) when (beyond is ArgumentOutOfRangeException or OverflowException)
        {
            throw operation.TooLarge();
        }
    }
}
