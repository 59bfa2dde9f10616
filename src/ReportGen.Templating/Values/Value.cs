using System.Numerics;
using System.Runtime.CompilerServices;

namespace ReportGen.Templating.Values;

/// <summary>
/// A value of the language: numbers lie in the struct itself, so that arithmetic makes no garbage; texts, arrays, objects and functions are
/// references. A value may carry its origin: the caller's own object that says where in the model it comes from.
/// </summary>
public readonly struct Value
{
    private readonly object? _reference;
    private readonly (long Low, long High) _bits;

    private Value(ValueKind kind, object? reference, (long Low, long High) bits, object? origin)
    {
        Kind = kind;
        _reference = reference;
        _bits = bits;
        Origin = origin;
    }

    /// <summary>Nothing; prints nothing.</summary>
    public static Value Null => default;

    /// <summary>The word <c>empty</c>.</summary>
    public static Value Empty => new(ValueKind.Empty, null, default, null);

    /// <summary>What it is; settles which of the As… members may be asked.</summary>
    public ValueKind Kind { get; }

    /// <summary>Where the value comes from, as the caller put it; null where nobody said.</summary>
    public object? Origin { get; }

    /// <summary>Nothing, as opposed to an empty text or list.</summary>
    public bool IsNull => Kind == ValueKind.Null;

    /// <summary>Everything is true but null, false and <c>empty</c>: 0, "" and [] are true.</summary>
    public bool IsTrue => Kind > ValueKind.Boolean || (Kind == ValueKind.Boolean && _bits.Low != 0);

    /// <summary>A number that decimal, double or whole-number arithmetic knows.</summary>
    public bool IsNumber => Kind is >= ValueKind.Integer and <= ValueKind.Decimal;

    /// <summary>True or false.</summary>
    public static Value Of(bool value) => new(ValueKind.Boolean, null, (value ? 1 : 0, 0), null);

    /// <summary>A whole number of the first size; arithmetic widens it when it overflows.</summary>
    public static Value Of(int value) => new(ValueKind.Integer, null, (value, 0), null);

    /// <summary>A whole number of the second size, even where the first would do.</summary>
    public static Value Of(long value) => new(ValueKind.Long, null, (value, 0), null);

    /// <summary>A number with a binary fraction.</summary>
    public static Value Of(double value) => new(ValueKind.Double, null, (BitConverter.DoubleToInt64Bits(value), 0), null);

    /// <summary>A number with a decimal fraction, its scale kept: money.</summary>
    public static Value Of(decimal value) => new(ValueKind.Decimal, null, Unsafe.BitCast<decimal, (long, long)>(value), null);

    /// <summary>A whole number of any size.</summary>
    public static Value Of(BigInteger value) => new(ValueKind.BigInteger, value, default, null);

    /// <summary>A date with its time.</summary>
    public static Value Of(DateTime value) => new(ValueKind.Date, null, (value.Ticks, 0), null);

    /// <summary>A length of time, as the difference of two dates.</summary>
    public static Value Of(TimeSpan value) => new(ValueKind.Duration, null, (value.Ticks, 0), null);

    /// <summary>A text; null gives null.</summary>
    public static Value Of(string? value) => value is null ? Null : new(ValueKind.Text, value, default, null);

    /// <summary>A list, shared and not copied; null gives null.</summary>
    public static Value Of(TemplateArray? value) => value is null ? Null : new(ValueKind.Array, value, default, null);

    /// <summary>An object, shared and not copied; null gives null.</summary>
    public static Value Of(TemplateObject? value) => value is null ? Null : new(ValueKind.Object, value, default, null);

    internal static Value Of(NumberRange value) => new(ValueKind.Range, value, default, null);

    internal static Value Of(TemplateFunction value) => new(ValueKind.Function, value, default, null);

    /// <summary>The smallest kind of whole number that holds a value: int, else long.</summary>
    public static Value OfSmallest(long value) => value is >= int.MinValue and <= int.MaxValue ? Of((int)value) : Of(value);

    /// <summary>The same value with an origin; what it had is replaced.</summary>
    public Value WithOrigin(object? origin) => ReferenceEquals(origin, Origin) ? this : new(Kind, _reference, _bits, origin);

    /// <summary>The value of the kind Boolean.</summary>
    public bool AsBoolean => _bits.Low != 0;

    /// <summary>The number of an int or a long.</summary>
    public long AsLong => _bits.Low;

    /// <summary>The value of the kind Double.</summary>
    public double AsDouble => BitConverter.Int64BitsToDouble(_bits.Low);

    /// <summary>The value of the kind Decimal.</summary>
    public decimal AsDecimal => Unsafe.BitCast<(long, long), decimal>(_bits);

    /// <summary>The value of the kind BigInteger.</summary>
    public BigInteger AsBigInteger => (BigInteger)_reference!;

    /// <summary>The value of the kind Date.</summary>
    public DateTime AsDate => new(_bits.Low);

    /// <summary>The value of the kind Duration.</summary>
    public TimeSpan AsDuration => new(_bits.Low);

    /// <summary>The value of the kind Text.</summary>
    public string AsText => (string)_reference!;

    /// <summary>The value of the kind Array.</summary>
    public TemplateArray AsArray => (TemplateArray)_reference!;

    /// <summary>The value of the kind Object.</summary>
    public TemplateObject AsObject => (TemplateObject)_reference!;

    internal NumberRange AsRange => (NumberRange)_reference!;

    internal TemplateFunction AsFunction => (TemplateFunction)_reference!;

    /// <summary>Whether both are the same array, object or function.</summary>
    internal bool IsSame(Value other) => ReferenceEquals(_reference, other._reference);

    public override string ToString() => ValueText.Of(this);
}
