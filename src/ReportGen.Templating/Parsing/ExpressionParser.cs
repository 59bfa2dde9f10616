using ReportGen.Templating.Lexing;
using ReportGen.Templating.Operators;
using ReportGen.Templating.Syntax.Expressions;

namespace ReportGen.Templating.Parsing;

/// <summary>Expressions, from the weakest to the strongest: pipes and conditions, signs between values, signs before values, names and literals.</summary>
internal sealed partial class ExpressionParser(TokenCursor cursor, StatementParser statements, IncludedNames includes, int deepest)
{
    // A chain is as deep as it is long when it is evaluated.
    private const int LongestChain = 1000;

    private readonly Pipe _pipe = new(includes);
    private int _depth;

    /// <summary>Whether <c>$</c> or <c>$0</c> was read: the function round it needs its arguments.</summary>
    public bool UsesArguments { get; set; }

    /// <summary>A whole expression within something else; an assignment cannot stand there.</summary>
    public Expression Read(ExpressionMode mode = ExpressionMode.Usual)
    {
        var expression = ReadPipes(mode);
        if (AssignmentSigns.Find(cursor.Current) is not null) throw new SyntaxFault(expression.Span, "assign.nested");
        return expression;
    }

    /// <summary>A whole expression that must be there.</summary>
    /// <param name="key">The sentence if there is none.</param>
    /// <param name="mode">Where it stands.</param>
    public Expression Require(string key, ExpressionMode mode = ExpressionMode.Usual) => CanStart(cursor.Current) ? Read(mode) : throw cursor.Fault(cursor.Current, key);

    /// <summary>An expression at the beginning of a statement, where an equals sign may follow.</summary>
    public Expression ReadPipes(ExpressionMode mode)
    {
        var expression = ReadBinary(0, mode);
        for (var length = 0; ; length++)
        {
            CheckChain(length);
            if (cursor.Current.Is("|") || cursor.Current.Is("|>")) expression = ReadPipe(expression);
            else if (cursor.Current.Is("?")) expression = ReadCondition(expression, mode);
            else return expression;
        }
    }

    /// <summary>Values with signs between them that bind more strongly than a given strength.</summary>
    public Expression ReadBinary(int strength, ExpressionMode mode)
    {
        Enter();
        var left = ReadUnary(mode);
        for (var length = 0; ; length++)
        {
            CheckChain(length);
            if (cursor.Current.Kind != TokenKind.Symbol || OperatorTable.Find(cursor.Current.Text!) is not { } found || found.Strength <= strength) break;
            left = ReadRight(left, found.Sign, found.Strength, mode);
        }

        _depth--;
        return left;
    }

    private Expression ReadRight(Expression left, Operator sign, int strength, ExpressionMode mode)
    {
        var token = cursor.Take();
        if (!CanStart(cursor.Current)) throw cursor.Fault(cursor.Current, "operator.right", token.Text!);
        var right = ReadBinary(strength, mode & ~ExpressionMode.LoopList);
        return sign <= Operator.And ? new LogicalExpression(sign, left, right) : new BinaryExpression(sign, left, right, token.Span);
    }

    private Expression ReadPipe(Expression left)
    {
        cursor.Take();
        cursor.SkipNewLines();
        if (!CanStart(cursor.Current)) throw cursor.Fault(cursor.Current, "pipe.right");
        return _pipe.Into(ReadBinary(0, ExpressionMode.Usual), left);
    }

    private ConditionalExpression ReadCondition(Expression condition, ExpressionMode mode)
    {
        Enter();
        cursor.Take();
        if (!CanStart(cursor.Current)) throw cursor.Fault(cursor.Current, "condition.then");
        var then = ReadPipes(mode & ExpressionMode.Argument | ExpressionMode.BeforeColon);
        cursor.Expect(":", "condition.colon");
        if (!CanStart(cursor.Current)) throw cursor.Fault(cursor.Current, "condition.else");
        var otherwise = ReadPipes(mode);
        _depth--;
        return new ConditionalExpression(condition, then, otherwise);
    }

    private Expression ReadUnary(ExpressionMode mode)
    {
        var token = cursor.Current;
        if (token.Kind != TokenKind.Symbol) return ReadCallable(mode);
        return token.Text switch
        {
            "!" or "-" or "+" => ReadSigned(mode),
            "++" or "--" => ReadPrefixIncrement(),
            "@" => ReadReference(),
            _ => ReadCallable(mode),
        };
    }

    private UnaryExpression ReadSigned(ExpressionMode mode)
    {
        Enter();
        var sign = cursor.Take();
        if (!CanStart(cursor.Current)) throw cursor.Fault(cursor.Current, "operator.operand", sign.Text!);
        var operand = ReadUnary(mode & ExpressionMode.Argument);
        _depth--;
        return new UnaryExpression(sign.Text![0], operand, sign.Span.To(operand.Span));
    }

    private IncrementExpression ReadPrefixIncrement()
    {
        var sign = cursor.Take();
        if (!CanStart(cursor.Current) || ReadPath() is not AssignableExpression target) throw cursor.Fault(sign, "increment.target");
        return new IncrementExpression(target, sign.Text == "++" ? Operator.Add : Operator.Subtract, true, sign.Span.To(target.Span));
    }

    private FunctionReferenceExpression ReadReference()
    {
        var sign = cursor.Take();
        if (!CanStart(cursor.Current)) throw cursor.Fault(cursor.Current, "operator.operand", sign.Text!);
        var function = ReadPath();
        return new FunctionReferenceExpression(function, sign.Span.To(function.Span));
    }

    /// <summary>Whether an expression can begin with a token.</summary>
    public static bool CanStart(in Token token) => token.Kind switch
    {
        TokenKind.Identifier or TokenKind.Local or TokenKind.Number or TokenKind.Text or TokenKind.InterpolationStart => true,
        TokenKind.Symbol => token.Text is "(" or "[" or "{" or "!" or "-" or "+" or "@" or "++" or "--",
        _ => false,
    };

    private void Enter()
    {
        if (++_depth > deepest) throw cursor.Fault(cursor.Current, "nesting.tooDeep");
    }

    private void CheckChain(int length)
    {
        if (length > LongestChain) throw cursor.Fault(cursor.Current, "nesting.tooDeep");
    }

    /// <summary>Forgets how deep a broken statement was.</summary>
    public void Recover() => _depth = 0;
}
