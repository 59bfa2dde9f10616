using System.Globalization;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>$name</c> of the running function, <c>$0</c> its first argument, <c>$</c> all of them.</summary>
/// <param name="name">With its $.</param>
/// <param name="span">Its place.</param>
internal sealed class LocalExpression(string name, SourceSpan span) : AssignableExpression(span)
{
    private readonly int _argument = int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;

    public string Name { get; } = name;

    public override void Assign(Evaluator evaluator, in Value value)
    {
        if (_argument >= 0 && evaluator.Frame.Arguments is { } arguments) arguments.Set(Math.Min(_argument, arguments.Count), value);
        else evaluator.Frame.Set(Name, value);
    }

    protected override Value Follow(Evaluator evaluator, out bool stopped)
    {
        stopped = false;
        var frame = evaluator.Frame;
        if (Name.Length == 1) return Value.Of(frame.Arguments);
        if (_argument < 0) return frame.Get(Name);
        return frame.Arguments is { } arguments && _argument < arguments.Count ? arguments[_argument] : frame.Get(Name);
    }
}
