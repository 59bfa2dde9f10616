using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>Calls. Arguments lie on one stack, so that a call makes no garbage.</summary>
internal sealed partial class Evaluator
{
    private const int FirstStackSize = 64;

    private Value[] _stack = new Value[FirstStackSize];

    /// <summary>Where the stack stands; arguments pushed from here on belong to one call.</summary>
    public int Mark { get; private set; }

    public void Push(in Value value)
    {
        if (Mark == _stack.Length) Array.Resize(ref _stack, Mark * 2);
        _stack[Mark++] = value;
    }

    /// <summary>What was pushed since a mark.</summary>
    public ReadOnlySpan<Value> Since(int mark) => _stack.AsSpan(mark, Mark - mark);

    /// <summary>Takes the arguments away again.</summary>
    public void Pop(int mark)
    {
        _stack.AsSpan(mark, Mark - mark).Clear();
        Mark = mark;
    }

    /// <summary>The body that <c>wrap</c> passes to the function it calls next.</summary>
    public Syntax.Statements.Block? NextWrapped { get; set; }

    /// <summary>Calls a function without arguments, as its mere name does.</summary>
    public Value Invoke(TemplateFunction function, Expression site) => function.Invoke(this, new CallSite(site, [], []));

    /// <summary>Calls a function that was passed to another one.</summary>
    public Value Invoke(TemplateFunction function, Expression site, ReadOnlySpan<Value> arguments) => function.Invoke(this, new CallSite(site, arguments, []));
}
