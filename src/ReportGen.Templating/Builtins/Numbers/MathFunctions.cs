using System.Globalization;
using ReportGen.Templating.Operators;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Numbers;

/// <summary><c>math</c>: numbers. Rounding goes through double and is half-even, as in the language itself; for money see <c>zh</c>.</summary>
internal static class MathFunctions
{
    private const int MostPlaces = 15;

    public static TemplateObject Make() => new LibraryBuilder("math")
        .Add("abs", "value", Absolute)
        .Add("ceil", "value", c => Real(c, Math.Ceiling))
        .Add("divided_by", "value divisor", DividedBy)
        .Add("floor", "value", c => Real(c, Math.Floor))
        .Add("format", "value format culture?", NumberFormat.Format)
        .Add("is_number", "value", c => Value.Of(c[0].IsNumber))
        .Add("minus", "value with", c => Operate(c, Operator.Subtract))
        .Add("modulo", "value with", c => Operate(c, Operator.Remainder))
        .Add("plus", "value with", c => Operate(c, Operator.Add))
        .Add("round", "value precision?", Round)
        .Add("times", "value with", c => Operate(c, Operator.Multiply))
        .LeaveOut("uuid", "leftOut.random")
        .LeaveOut("random", "leftOut.random")
        .Make();

    private static Value Absolute(Call call)
    {
        if (call[0].IsNull) return Value.Null;
        if (!call[0].IsNumber) throw call.Fail("math.noNumber", call.Text(0));
        return Comparison.Numbers(call[0], Value.Of(0)) < 0 ? Negated.Of(call[0]) : call[0];
    }

    private static Value Real(Call call, Func<double, double> function) =>
        call[0].IsNull ? Value.Of(0) : Value.Of(function(call.Double(0)));

    private static Value Round(Call call)
    {
        var places = call.IntOr(1, 0);
        if (places is < 0 or > MostPlaces) throw call.Fail("math.places", places.ToString(CultureInfo.InvariantCulture));
        return Real(call, x => Math.Round(x, places, MidpointRounding.ToEven));
    }

    /// <summary>By a whole number: the whole part, rounded down; by zero the largest whole number. By a real one: the quotient.</summary>
    private static Value DividedBy(Call call)
    {
        if (call[0].IsNull || call[1].IsNull) return Value.Null;
        var divisor = call[1];
        if (divisor.Kind is not (ValueKind.Integer or ValueKind.Long or ValueKind.BigInteger)) return Operate(call, Operator.Divide);
        if (!call[0].IsNumber) throw call.Wrong(0, "number");
        var whole = Math.Floor(Conversion.ToDouble(call[0]) / Conversion.ToDouble(divisor));
        return double.IsNaN(whole) ? Value.Of(0) : whole is >= int.MinValue and <= int.MaxValue ? Value.Of((int)whole) : Value.Of(whole < 0 ? int.MinValue : int.MaxValue);
    }

    private static Value Operate(Call call, Operator sign)
    {
        if (sign != Operator.Add && (call[0].IsNull || call[1].IsNull)) return Value.Null;
        var operation = new Operation(call.Evaluator, sign, call.Site.Callee, call.Site.ArgumentSpan(0), call.Site.ArgumentSpan(1));
        return BinaryOperation.Apply(operation, call[0], call[1]);
    }
}
