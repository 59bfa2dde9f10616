using ReportGen.Templating.Syntax.Statements;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>Names that can be seen, one scope within the other.</summary>
internal class Scope(ScopeKind kind, Scope? outer, TemplateObject members)
{
    public ScopeKind Kind { get; } = kind;

    public Scope? Outer { get; } = outer;

    public TemplateObject Members { get; } = members;

    public virtual bool TryGet(string name, out Value value) => Members.TryGet(name, out value);
}

/// <summary>The variable of a loop and where the loop stands.</summary>
internal sealed class LoopScope(LoopStatement loop, Scope outer, LoopScope? outerLoop, LoopScope? outerLocal) : Scope(ScopeKind.Loop, outer, outer.Members)
{
    public LoopStatement Loop { get; } = loop;

    /// <summary>The loop round this one, whose <c>for.index</c> comes back behind it.</summary>
    public LoopScope? OuterLoop { get; } = outerLoop;

    /// <summary>The loop round this one whose variable begins with $.</summary>
    public LoopScope? OuterLocal { get; } = outerLocal;

    /// <summary>The variable's value.</summary>
    public Value Item { get; set; }

    /// <summary>The value one step before.</summary>
    public Value Previous { get; set; }

    /// <summary>Counted from 0, over the part that is visited.</summary>
    public int Index { get; set; }

    /// <summary>How many items are visited; -1 for <c>while</c>.</summary>
    public int Count { get; set; } = -1;

    /// <summary>Index of the item in the list itself.</summary>
    public long Place { get; set; }

    public override bool TryGet(string name, out Value value)
    {
        value = Item;
        return ReferenceEquals(name, Loop.Variable) || name == Loop.Variable;
    }
}
