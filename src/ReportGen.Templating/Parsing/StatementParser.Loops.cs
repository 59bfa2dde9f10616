using ReportGen.Templating.Lexing;
using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Syntax.Statements;

namespace ReportGen.Templating.Parsing;

/// <summary>Loops.</summary>
internal sealed partial class StatementParser
{
    private ForStatement ReadFor()
    {
        var opening = _cursor.Take();
        var variable = "";
        var options = new LoopOptions();
        var list = Head(() =>
        {
            variable = ReadLoopVariable(opening);
            var read = _expressions.Require("expression.expected", ExpressionMode.LoopList);
            options = ReadLoopOptions();
            return read;
        });
        var body = ReadBlock();
        Block? otherwise = null;
        while (IsBranch())
        {
            var word = _cursor.Take();
            if (otherwise is not null) _errors.Add(word.Span, "else.stray");
            otherwise = ReadElse();
        }

        return new ForStatement(variable, list, options, body, otherwise, opening.Text == "tablerow", Close(opening));
    }

    private string ReadLoopVariable(in Token opening)
    {
        if (!ExpressionParser.CanStart(_cursor.Current)) throw _cursor.Fault(_cursor.Current, "loop.variable");
        var variable = _expressions.ReadPath() switch
        {
            VariableExpression plain => plain.Name,
            LocalExpression local => local.Name,
            _ => throw new SyntaxFault(opening.Span, "loop.variable", _cursor.TextOf(_cursor.Previous)),
        };
        if (!_cursor.Current.IsWord("in")) throw new SyntaxFault(opening.Span, "loop.in", _cursor.TextOf(_cursor.Current));
        _cursor.Take();
        return variable;
    }

    private LoopOptions ReadLoopOptions()
    {
        var options = new LoopOptions();
        while (_cursor.Current.Kind == TokenKind.Identifier)
        {
            var word = _cursor.Take();
            if (word.Text == "reversed") options = options with { IsReversed = true };
            else options = WithValue(options, word);
        }

        return options;
    }

    private LoopOptions WithValue(LoopOptions options, in Token word)
    {
        if (word.Text is not ("limit" or "offset" or "cols")) throw _cursor.Fault(word, "loop.option");
        _cursor.Expect(":", "loop.colon");
        var value = ExpressionParser.CanStart(_cursor.Current) ? _expressions.ReadBinary(0, ExpressionMode.Argument) : throw _cursor.Fault(_cursor.Current, "expression.expected");
        return word.Text switch
        {
            "limit" => options with { Limit = value },
            "offset" => options with { Offset = value },
            _ => options with { Columns = value },
        };
    }

    private WhileStatement ReadWhile()
    {
        var opening = _cursor.Take();
        var condition = Head(() => _expressions.Require("expression.expected"));
        var body = ReadBlock();
        return new WhileStatement(condition, body, Close(opening));
    }
}
