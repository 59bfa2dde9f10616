using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>What belongs to one running function, include or page alone: its <c>$</c> variables, its arguments, its loops.</summary>
internal sealed class Frame
{
    private MemberTable? _locals;

    /// <summary>What was passed, with named arguments as named members; null where nothing can be passed.</summary>
    public TemplateArray? Arguments { get; init; }

    /// <summary>The body that <c>wrap</c> passed, printed by <c>$$</c>.</summary>
    public Syntax.Statements.Block? Wrapped { get; init; }

    /// <summary>The innermost loop whose variable begins with $.</summary>
    public LoopScope? LocalLoop { get; set; }

    /// <summary>How many loops are running in this frame: break and continue need one.</summary>
    public int Loops { get; set; }

    public Value Get(string name)
    {
        for (var loop = LocalLoop; loop is not null; loop = loop.OuterLocal)
        {
            if (loop.Loop.Variable == name) return loop.Item;
        }

        return _locals is not null && _locals.TryGet(name, out var value) ? value : default;
    }

    public void Set(string name, in Value value) => (_locals ??= new MemberTable()).Set(name, value);
}
