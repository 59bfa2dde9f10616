using System.Collections.Immutable;
using ReportGen.Templating.Lexing;

using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Parsing;

/// <summary>Literals, names, and what stands in brackets.</summary>
internal sealed partial class ExpressionParser
{
    private Expression ReadPrimary()
    {
        var token = cursor.Current;
        return token.Kind switch
        {
            TokenKind.Identifier => ReadWord(),
            TokenKind.Local => ReadLocal(),
            TokenKind.Number => new LiteralExpression(cursor.Take().Number!.Value, token.Span),
            TokenKind.Text => new LiteralExpression(Value.Of(cursor.Take().Text), token.Span),
            TokenKind.InterpolationStart => ReadInterpolation(),
            TokenKind.Symbol => ReadBracket(token),
            _ => throw cursor.Fault(token, "expression.expected"),
        };
    }

    private Expression ReadWord()
    {
        if (cursor.Current.Text == "do") return statements.ReadAnonymousFunction();
        var token = cursor.Take();
        return token.Text switch
        {
            "true" => new LiteralExpression(Value.Of(true), token.Span),
            "false" => new LiteralExpression(Value.Of(false), token.Span),
            "null" => new LiteralExpression(Value.Null, token.Span),
            "this" => new ThisExpression(token.Span),
            _ => new VariableExpression(token.Text!, token.Span),
        };
    }

    private Expression ReadLocal()
    {
        var token = cursor.Take();
        if (token.Text == "$$") return new WrappedExpression(token.Span);
        UsesArguments |= token.Text!.Length == 1 || char.IsAsciiDigit(token.Text[1]);
        return new LocalExpression(token.Text!, token.Span);
    }

    private Expression ReadBracket(in Token token) => token.Text switch
    {
        "(" => ReadParentheses(),
        "[" => ReadArray(),
        "{" => ReadObject(),
        _ => throw cursor.Fault(token, "expression.unexpected"),
    };

    private ParenthesizedExpression ReadParentheses()
    {
        var open = cursor.Take();
        var inner = Require("expression.expected");
        var close = cursor.Expect(")", "closing.expected");
        return new ParenthesizedExpression(inner, Between(open, close));
    }

    private ArrayExpression ReadArray()
    {
        var open = cursor.Take();
        var items = ImmutableArray.CreateBuilder<Expression>();
        for (cursor.SkipNewLines(); !cursor.Current.Is("]"); cursor.SkipNewLines())
        {
            items.Add(CanStart(cursor.Current) ? Read() : throw cursor.Fault(cursor.Current, "closing.expected", "]"));
            cursor.SkipNewLines();
            if (!cursor.TakeIf(",") && !cursor.Current.Is("]")) throw cursor.Fault(cursor.Current, "closing.expected", "]");
        }

        return new ArrayExpression(items.ToImmutable(), Between(open, cursor.Take()));
    }

    private ObjectExpression ReadObject()
    {
        var open = cursor.Take();
        var members = ImmutableArray.CreateBuilder<(string, Expression)>();
        for (cursor.SkipNewLines(); !cursor.Current.Is("}"); cursor.SkipNewLines())
        {
            if (cursor.Current.Kind is not (TokenKind.Identifier or TokenKind.Text)) throw cursor.Fault(cursor.Current, "object.name");
            var name = cursor.Take().Text!;
            cursor.SkipNewLines();
            cursor.Expect(":", "object.colon");
            cursor.SkipNewLines();
            members.Add((name, Require("object.value")));
            cursor.SkipNewLines();
            if (!cursor.TakeIf(",") && !cursor.Current.Is("}")) throw cursor.Fault(cursor.Current, "closing.expected", "}");
        }

        return new ObjectExpression(members.ToImmutable(), Between(open, cursor.Take()));
    }

    private InterpolatedExpression ReadInterpolation()
    {
        var start = cursor.Take();
        var parts = ImmutableArray.CreateBuilder<Expression>();
        while (cursor.Current.Kind != TokenKind.InterpolationEnd && !cursor.IsAtEnd)
        {
            var token = cursor.Take();
            parts.Add(token.Kind == TokenKind.InterpolationText ? new LiteralExpression(Value.Of(token.Text), token.Span) : ReadHole());
        }

        return new InterpolatedExpression(parts.ToImmutable(), Between(start, cursor.Take()));
    }

    private Expression ReadHole()
    {
        var expression = Require("interpolation.expected");
        if (cursor.Current.Kind != TokenKind.InterpolationClose) throw cursor.Fault(cursor.Current, "closing.expected", "}");
        cursor.Take();
        return expression;
    }
}
