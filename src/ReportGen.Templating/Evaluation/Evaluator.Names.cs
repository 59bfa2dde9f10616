using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>Names: which scope says what a name is, and which one an assignment goes to.</summary>
internal sealed partial class Evaluator
{
    public Scope Scope { get; set; }

    public Frame Frame { get; set; } = new();

    /// <summary>The innermost running loop: what <c>for.index</c> means.</summary>
    public LoopScope? Loop { get; set; }

    /// <summary>The object that plain assignments go to: <c>this</c>.</summary>
    public TemplateObject This => AssignableScope().Members;

    /// <summary>A variable's value; null where nobody knows the name.</summary>
    public Value Get(string name)
    {
        for (var scope = Scope; scope is not null; scope = scope.Outer)
        {
            if (scope.TryGet(name, out var value)) return value;
        }

        return Value.Null;
    }

    /// <summary>Assigns to a variable.</summary>
    public void Set(string name, in Value value, SourceSpan span)
    {
        var target = AssignableScope();
        if (target.Kind == ScopeKind.Function && !target.Members.Has(name)) target = Outside(target, name) ?? target;
        if (!target.Members.CanSet(name)) throw Error(span, "variable.readOnly", name);
        target.Members[name] = value;
    }

    /// <summary>All names that can be seen, for suggestions.</summary>
    public IEnumerable<string> Names()
    {
        for (var scope = Scope; scope is not null; scope = scope.Outer)
        {
            foreach (var name in scope.Members.Names) yield return name;
        }
    }

    private Scope AssignableScope()
    {
        var scope = Scope;
        while (scope.Kind == ScopeKind.Loop) scope = scope.Outer!;
        return scope;
    }

    private static Scope? Outside(Scope function, string name)
    {
        for (var scope = function.Outer; scope is not null; scope = scope.Outer)
        {
            if (scope.Kind is not (ScopeKind.Loop or ScopeKind.BuiltIn) && scope.Members.Has(name)) return scope;
        }

        return null;
    }
}
