using System.Globalization;
using ReportGen.Templating.Errors;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>A call as a built-in function sees it: every parameter has its value, null where nothing was passed.</summary>
internal readonly ref struct Call(Evaluator evaluator, CallSite site, ReadOnlySpan<Value> arguments)
{
    private readonly CallSite _site = site;

    public Evaluator Evaluator { get; } = evaluator;

    /// <summary>The values of the parameters, then those beyond them.</summary>
    public ReadOnlySpan<Value> Arguments { get; } = arguments;

    public Syntax.Expressions.Expression Site => _site.Site;

    public ref readonly Value this[int index] => ref Arguments[index];

    /// <summary>An argument as text: printed, null as "".</summary>
    public string Text(int index) => Evaluator.TextOf(Arguments[index]);

    /// <summary>An argument as a whole number.</summary>
    public int Int(int index) => Conversion.ToInt(Arguments[index]) ?? throw Wrong(index, "int");

    /// <summary>An argument as a whole number, or another number where it was left out.</summary>
    public int IntOr(int index, int other) => Arguments[index].IsNull ? other : Int(index);

    /// <summary>An argument as a real number; a text is read as one.</summary>
    public double Double(int index) => Conversion.ReadDouble(Arguments[index]) ?? throw Wrong(index, "double");

    /// <summary>An argument as a decimal number.</summary>
    public decimal Decimal(int index) => Arguments[index].IsNumber && Conversion.ToDecimal(Arguments[index]) is { } number ? number : throw Wrong(index, "decimal");

    /// <summary>The items of an argument; null has none.</summary>
    public Sequence Items(int index) => Sequence.TryOf(Arguments[index], out var items) ? items : throw Wrong(index, "array");

    public TemplateFunction Function(int index) => Arguments[index].Kind == ValueKind.Function ? Arguments[index].AsFunction : throw Wrong(index, "function");

    public DateTime Date(int index) => Arguments[index].Kind == ValueKind.Date ? Arguments[index].AsDate : throw Wrong(index, "date");

    /// <summary>The culture that an argument names; the rendering's own where it was left out.</summary>
    public CultureInfo Culture(int index) => Arguments[index].IsNull
        ? Evaluator.Culture
        : Cultures.Find(Text(index)) ?? throw Fail("culture.unknown", Text(index), string.Join(", ", Cultures.Names));

    /// <summary>An error within the function; to be thrown.</summary>
    public TemplateException Fail(string key, params ReadOnlySpan<string> values) => Evaluator.Error(_site.Callee, key, values);

    /// <summary>An argument is not what it must be; to be thrown.</summary>
    public TemplateException Wrong(int index, string wanted) => Evaluator.Error(_site.Site.ArgumentSpan(index), "convert", KindText.Of(Arguments[index]), wanted);

    /// <summary>Calls a function that was passed as an argument.</summary>
    public Value Invoke(TemplateFunction function, params ReadOnlySpan<Value> arguments) => Evaluator.Invoke(function, _site.Site, arguments);

    /// <summary>Refuses a result that would be too long.</summary>
    public void CheckLength(long length) => Evaluator.CheckLength(length, _site.Callee);
}
