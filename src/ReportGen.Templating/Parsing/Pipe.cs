using ReportGen.Templating.Syntax.Expressions;

namespace ReportGen.Templating.Parsing;

/// <summary>
/// <c>left | right</c>: the left value becomes the first argument of the first call on the right. <c>list | array.size > 2</c> compares the
/// size, so the call may stand deep on the left side of what follows the pipe.
/// </summary>
/// <param name="includes">Told of every call that a pipe makes.</param>
internal sealed class Pipe(IncludedNames includes)
{
    public Expression Into(Expression right, Expression piped) => right switch
    {
        CallExpression { Piped: null } call => includes.Note(new CallExpression(call.Target, call.Arguments, call.Span, piped, call.HasParentheses)),
        CallExpression call => new CallExpression(call.Target, call.Arguments, call.Span, Into(call.Piped!, piped), call.HasParentheses),
        BinaryExpression binary => new BinaryExpression(binary.Sign, Into(binary.Left, piped), binary.Right, binary.SignSpan),
        LogicalExpression logical => new LogicalExpression(logical.Sign, Into(logical.Left, piped), logical.Right),
        UnaryExpression unary => new UnaryExpression(unary.Sign, Into(unary.Operand, piped), unary.Span),
        ParenthesizedExpression inner => new ParenthesizedExpression(Into(inner.Inner, piped), inner.Span),
        _ => includes.Note(new CallExpression(right, [], right.Span, piped)),
    };
}
