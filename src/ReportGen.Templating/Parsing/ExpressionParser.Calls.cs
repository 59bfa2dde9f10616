using System.Collections.Immutable;
using ReportGen.Templating.Lexing;
using ReportGen.Templating.Operators;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax.Expressions;

namespace ReportGen.Templating.Parsing;

/// <summary>Names with their members, and calls in both forms.</summary>
internal sealed partial class ExpressionParser
{
    private static readonly string[] LoopOptionNames = ["limit", "offset", "cols"];

    /// <summary>A value and, where it is followed by arguments, the call of it.</summary>
    private Expression ReadCallable(ExpressionMode mode)
    {
        var target = ReadPath();
        if (mode.HasFlag(ExpressionMode.Argument) || !StartsArgument(mode)) return CheckColon(target, mode);
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        while (StartsArgument(mode)) arguments.Add(ReadSpacedArgument(arguments, mode));
        return includes.Note(new CallExpression(target, arguments.ToImmutable(), target.Span.To(cursor.Previous.Span)));
    }

    /// <summary>A colon names an argument; behind anything but a name it is a mistake, most often a condition whose then part needs parentheses.</summary>
    private Expression CheckColon(Expression value, ExpressionMode mode)
    {
        if (cursor.Current.Is(":") && (mode & (ExpressionMode.BeforeColon | ExpressionMode.LoopList)) == 0) throw new SyntaxFault(value.Span, "argument.name");
        return value;
    }

    private bool StartsArgument(ExpressionMode mode)
    {
        var token = cursor.Current;
        if (mode.HasFlag(ExpressionMode.LoopList) && token.Kind == TokenKind.Identifier && IsLoopOption(token)) return false;
        return token.Kind == TokenKind.Symbol ? token.Text is "(" or "[" or "{" or "@" or "^" or "!" : CanStart(token);
    }

    private bool IsLoopOption(in Token token) => token.Text == "reversed" || (LoopOptionNames.Contains(token.Text) && cursor.Next.Is(":"));

    private Argument ReadSpacedArgument(ImmutableArray<Argument>.Builder before, ExpressionMode mode)
    {
        var inner = mode & ExpressionMode.BeforeColon | ExpressionMode.Argument;
        if (!mode.HasFlag(ExpressionMode.BeforeColon) && NamedArgument() is { } name) return new Argument(name, RequireArgument(inner), false);
        if (before.Count > 0 && before[^1].Name is not null) throw cursor.Fault(cursor.Current, "argument.afterNamed");
        var spreads = cursor.TakeIf("^");
        return new Argument(null, RequireArgument(inner), spreads);
    }

    private Expression RequireArgument(ExpressionMode mode) => CanStart(cursor.Current) ? ReadBinary(0, mode) : throw cursor.Fault(cursor.Current, "argument.expected");

    /// <summary>Takes <c>name:</c>; null where none stands there.</summary>
    private string? NamedArgument()
    {
        if (cursor.Current.Kind != TokenKind.Identifier || !cursor.Next.Is(":")) return null;
        var name = cursor.Take().Text!;
        cursor.Take();
        return name;
    }

    /// <summary>A value with its members, indexes and calls in parentheses, but without arguments behind a blank.</summary>
    public Expression ReadPath()
    {
        var path = ReadPrimary();
        for (var length = 0; ; length++)
        {
            CheckChain(length);
            if (cursor.Current.Is(".") || cursor.Current.Is("?.")) path = ReadMember(path);
            else if (cursor.Current.Is("[") && cursor.Current.Follows(path.Span) && path is not ArrayExpression) path = ReadIndex(path);
            else if (cursor.Current.Is("(") && cursor.Current.Follows(path.Span) && path is not LiteralExpression) path = ReadCall(path);
            else if (cursor.Current.Is("++") || cursor.Current.Is("--")) path = ReadPostfixIncrement(path);
            else return path;
        }
    }

    private AssignableExpression ReadMember(Expression target)
    {
        var dot = cursor.Take();
        if (cursor.Current.Kind != TokenKind.Identifier) throw cursor.Fault(cursor.Current, "member.name");
        var token = cursor.Take();
        var (name, span) = (token.Text!, token.Span);
        if (name == "empty" && cursor.Current.Is("?") && cursor.Current.Follows(span))
        {
            (name, span) = (Evaluation.Members.IsEmpty, span.To(cursor.Take().Span));
        }

        if (target is not VariableExpression { Name: "for" or "while" } loop) return new MemberExpression(target, name, span, dot.Text == "?.");
        if (!LoopPropertyExpression.Exists(loop.Name, name)) throw new SyntaxFault(loop.Span, "loop.property", loop.Name, name);
        return new LoopPropertyExpression(loop.Name, name, loop.Span.To(span), span);
    }

    private IndexExpression ReadIndex(Expression target)
    {
        cursor.Take();
        var index = Require("index.expected");
        var end = cursor.Expect("]", "closing.expected");
        return new IndexExpression(target, index, target.Span.To(end.Span));
    }

    private CallExpression ReadCall(Expression target)
    {
        cursor.Take();
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        while (!cursor.Current.Is(")"))
        {
            if (arguments.Count > 0) cursor.Expect(",", "arguments.comma");
            arguments.Add(ReadListedArgument());
        }

        return includes.Note(new CallExpression(target, arguments.ToImmutable(), target.Span.To(cursor.Take().Span), null, true));
    }

    private Argument ReadListedArgument()
    {
        var name = NamedArgument();
        var spreads = cursor.TakeIf("^");
        return new Argument(name, Require("argument.expected"), spreads);
    }

    private IncrementExpression ReadPostfixIncrement(Expression path)
    {
        var sign = cursor.Take();
        if (path is not AssignableExpression target) throw cursor.Fault(sign, "increment.target");
        return new IncrementExpression(target, sign.Text == "++" ? Operator.Add : Operator.Subtract, false, path.Span.To(sign.Span));
    }

    private static SourceSpan Between(in Token first, in Token last) => first.Span.To(last.Span);
}
