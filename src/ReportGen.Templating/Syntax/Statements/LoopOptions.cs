using ReportGen.Templating.Syntax.Expressions;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary>What may stand behind the list of a loop.</summary>
/// <param name="Offset">How many items are left out at the beginning.</param>
/// <param name="Limit">How many items are visited at most.</param>
/// <param name="IsReversed">Whether what the offset leaves is visited from its end; the limit counts from there.</param>
/// <param name="Columns">Cells in a row of <c>tablerow</c>.</param>
internal sealed record LoopOptions(Expression? Offset = null, Expression? Limit = null, bool IsReversed = false, Expression? Columns = null);
