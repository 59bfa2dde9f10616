namespace ReportGen.Templating.Parsing;

/// <summary>What may stand at the place where an expression is read.</summary>
[Flags]
internal enum ExpressionMode
{
    /// <summary>A call may follow, and a name before a colon names an argument.</summary>
    Usual = 0,

    /// <summary>Between <c>?</c> and <c>:</c> of a condition: a colon ends the expression.</summary>
    BeforeColon = 1,

    /// <summary>An argument of a call: what stands behind it is the next argument.</summary>
    Argument = 2,

    /// <summary>The list of a loop: <c>limit:</c> and its kin belong to the loop.</summary>
    LoopList = 4,
}
