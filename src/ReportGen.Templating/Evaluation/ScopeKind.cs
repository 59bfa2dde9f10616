namespace ReportGen.Templating.Evaluation;

/// <summary>What a scope of names belongs to.</summary>
internal enum ScopeKind : byte
{
    BuiltIn,
    Page,

    /// <summary><c>with</c>: every plain assignment goes to its object.</summary>
    With,

    /// <summary>A function with parameters: new names stay in it, names known outside are written there.</summary>
    Function,

    /// <summary>A loop: holds its variable; assignments go past it.</summary>
    Loop,
}
