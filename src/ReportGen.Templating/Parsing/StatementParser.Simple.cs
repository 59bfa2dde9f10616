using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Lexing;
using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Syntax.Statements;

namespace ReportGen.Templating.Parsing;

/// <summary>Statements without a body, and which word begins which statement.</summary>
internal sealed partial class StatementParser
{
    private Statement ReadStatement()
    {
        var token = _cursor.Current;
        if (token.Kind != TokenKind.Identifier || _cursor.Next.Is(".")) return ReadExpression();
        return token.Text switch
        {
            "if" => ReadIf(),
            "for" or "tablerow" => ReadFor(),
            "while" => ReadWhile(),
            "case" => ReadCase(),
            "capture" => ReadCapture(),
            "func" => ReadFunction(),
            "with" => ReadWith(),
            "wrap" => ReadWrap(),
            "ret" => ReadReturn(),
            "import" => ReadImport(),
            "readonly" => ReadReadOnly(),
            "break" => new JumpStatement(Flow.Break, _cursor.Take().Span),
            "continue" => new JumpStatement(Flow.Continue, _cursor.Take().Span),
            _ => ReadExpression(),
        };
    }

    private Statement ReadExpression()
    {
        var expression = _expressions.ReadPipes(ExpressionMode.Usual);
        if (AssignmentSigns.Find(_cursor.Current) is not { } assignment) return new ExpressionStatement(expression);
        if (assignment.Sign is null && expression is CallExpression { HasParentheses: true, Target: VariableExpression or LocalExpression } head) return ReadInlineFunction(head);
        var sign = _cursor.Take();
        var target = expression is ParenthesizedExpression inner ? inner.Inner : expression;
        return new AssignmentStatement(target, _expressions.Require("assign.value"), assignment.Sign, sign.Span);
    }

    private ReturnStatement ReadReturn()
    {
        var word = _cursor.Take();
        var value = ExpressionParser.CanStart(_cursor.Current) ? _expressions.Read() : null;
        return new ReturnStatement(value, word.Span.To(_cursor.Previous.Span));
    }

    private ImportStatement ReadImport()
    {
        var word = _cursor.Take();
        var imported = _expressions.Require("expression.expected");
        return new ImportStatement(imported, word.Span.To(imported.Span));
    }

    private ReadOnlyStatement ReadReadOnly()
    {
        var word = _cursor.Take();
        if (_cursor.Current.Kind is not (TokenKind.Identifier or TokenKind.Local)) throw _cursor.Fault(word, "readonly.variable");
        var name = _cursor.Take();
        return new ReadOnlyStatement(name.Text!, word.Span.To(name.Span));
    }
}
