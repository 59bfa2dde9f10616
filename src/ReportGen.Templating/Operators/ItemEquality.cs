using System.Runtime.CompilerServices;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Operators;

/// <summary><see cref="Equality.SameItem"/> for sets: a list of 100,000 different items is gone through once.</summary>
internal sealed class ItemEquality : EqualityComparer<Value>
{
    public static ItemEquality Instance { get; } = new();

    public override bool Equals(Value x, Value y) => Equality.SameItem(x, y);

    public override int GetHashCode(Value obj) => obj.Kind switch
    {
        ValueKind.Text => obj.AsText.GetHashCode(StringComparison.Ordinal),
        ValueKind.Boolean or ValueKind.Integer or ValueKind.Long => obj.AsLong.GetHashCode(),
        ValueKind.Double => obj.AsDouble.GetHashCode(),
        ValueKind.Decimal => obj.AsDecimal.GetHashCode(),
        ValueKind.BigInteger => obj.AsBigInteger.GetHashCode(),
        ValueKind.Date => obj.AsDate.GetHashCode(),
        ValueKind.Array => RuntimeHelpers.GetHashCode(obj.AsArray),
        ValueKind.Object => RuntimeHelpers.GetHashCode(obj.AsObject),
        _ => 0,
    };
}
