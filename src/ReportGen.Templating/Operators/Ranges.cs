using ReportGen.Templating.Values;

namespace ReportGen.Templating.Operators;

/// <summary><c>a..b</c> and <c>a..&lt;b</c>: whole numbers only.</summary>
internal static class Ranges
{
    public static Value Make(in Operation operation, in Value left, in Value right)
    {
        if (left.Kind is not (ValueKind.Integer or ValueKind.Long) || right.Kind is not (ValueKind.Integer or ValueKind.Long)) throw operation.NotFor(left, right);
        var range = NumberRange.Of(left.AsLong, right.AsLong, operation.Sign == Operator.Range);
        operation.Evaluator.CheckRange(range, operation.SignSpan);
        return Value.Of(range);
    }
}
