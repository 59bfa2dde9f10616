using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>The outputs of captures, includes and interpolated texts, one within the other.</summary>
internal sealed partial class Evaluator
{
    private readonly Stack<Output> _outer = new();
    private readonly Stack<Output> _free = new();

    /// <summary>Where text goes.</summary>
    public Output Output { get; private set; }

    /// <summary>From here on, text goes into a text of its own.</summary>
    public void BeginText(string indent = "")
    {
        _outer.Push(Output);
        Output = _free.TryPop(out var free) ? free : new Output(Options.Limits.OutputLength);
        Output.Indent = indent;
    }

    /// <summary>That text, with the origins of what was printed into it.</summary>
    public Value EndText()
    {
        var text = Output.ToValue();
        Output.Clear();
        _free.Push(Output);
        Output = _outer.Pop();
        Charge(text, At);
        return text;
    }

    private void ReleaseOutputs()
    {
        Output.Release();
        foreach (var output in _outer) output.Release();
        foreach (var output in _free) output.Release();
    }
}
