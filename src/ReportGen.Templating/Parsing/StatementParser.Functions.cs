using System.Collections.Immutable;
using ReportGen.Templating.Lexing;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Syntax.Statements;

namespace ReportGen.Templating.Parsing;

/// <summary>Functions in their three forms.</summary>
internal sealed partial class StatementParser
{
    private FunctionStatement ReadFunction()
    {
        var opening = _cursor.Take();
        ImmutableArray<FunctionParameter> parameters = default;
        var name = Head(() =>
        {
            if (_cursor.Current.Kind is not (TokenKind.Identifier or TokenKind.Local)) throw _cursor.Fault(_cursor.Current, "function.name");
            var token = _cursor.Take();
            if (_cursor.Current.Is("(")) parameters = ReadParameters();
            return token.Kind == TokenKind.Local ? new LocalExpression(token.Text!, token.Span) : new VariableExpression(token.Text!, token.Span);
        });
        var body = ReadFunctionBody(parameters);
        return new FunctionStatement(name as AssignableExpression ?? new VariableExpression("", name.Span), body, Close(opening));
    }

    /// <summary><c>do … end</c>.</summary>
    public FunctionExpression ReadAnonymousFunction()
    {
        var opening = _cursor.Take();
        ExpectEnd();
        var body = ReadFunctionBody(default);
        return new FunctionExpression(body, Close(opening));
    }

    private FunctionBody ReadFunctionBody(ImmutableArray<FunctionParameter> parameters)
    {
        var (outer, indent) = (_expressions.UsesArguments, _indent);
        _expressions.UsesArguments = false;
        var body = ReadBlock();
        var made = new FunctionBody(parameters, body, null, _expressions.UsesArguments);
        (_expressions.UsesArguments, _indent) = (outer, indent);
        return made;
    }

    /// <summary><c>name(a, b) = expression</c>.</summary>
    private FunctionStatement ReadInlineFunction(CallExpression head)
    {
        foreach (var argument in head.Arguments.Where(a => a.Value is not VariableExpression || a.Name is not null || a.Spreads)) throw new SyntaxFault(argument.Value.Span, "function.parameter");
        _cursor.Take();
        var outer = _expressions.UsesArguments;
        _expressions.UsesArguments = false;
        var result = _expressions.Require("assign.value");
        var parameters = head.Arguments.Select(a => new FunctionParameter(((VariableExpression)a.Value).Name, null, false)).ToImmutableArray();
        var body = new FunctionBody(parameters, null, result, _expressions.UsesArguments);
        _expressions.UsesArguments = outer;
        return new FunctionStatement((AssignableExpression)head.Target, body, head.Span.To(result.Span));
    }

    private ImmutableArray<FunctionParameter> ReadParameters()
    {
        _cursor.Take();
        var parameters = ImmutableArray.CreateBuilder<FunctionParameter>();
        while (!_cursor.Current.Is(")"))
        {
            if (parameters.Count > 0) _cursor.Expect(",", "parameters.comma");
            parameters.Add(ReadParameter(parameters.Count == 0 ? null : parameters[^1]));
        }

        _cursor.Take();
        return parameters.ToImmutable();
    }

    private FunctionParameter ReadParameter(FunctionParameter? before)
    {
        if (_cursor.Current.Kind != TokenKind.Identifier) throw _cursor.Fault(_cursor.Current, "function.parameter");
        var token = _cursor.Take();
        if (before is { TakesRest: true }) throw _cursor.Fault(token, "parameter.afterRest");
        var takesRest = _cursor.TakeIf("...");
        var value = !takesRest && _cursor.TakeIf("=") ? _expressions.Require("expression.expected") : null;
        if (before is { Default: not null } && value is null && !takesRest) throw _cursor.Fault(token, "parameter.afterDefault");
        return new FunctionParameter(token.Text!, value, takesRest);
    }
}
