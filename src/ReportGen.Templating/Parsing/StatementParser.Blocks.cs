using System.Collections.Immutable;
using ReportGen.Templating.Lexing;
using ReportGen.Templating.Operators;
using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Syntax.Statements;

namespace ReportGen.Templating.Parsing;

/// <summary>Conditions and the other statements with a body, but for loops and functions.</summary>
internal sealed partial class StatementParser
{
    private IfStatement ReadIf()
    {
        var opening = _cursor.Take();
        var branches = ImmutableArray.CreateBuilder<(Expression, Block)>();
        branches.Add((Head(() => _expressions.Require("expression.expected")), ReadBlock()));
        Block? otherwise = null;
        while (IsBranch())
        {
            var word = _cursor.Take();
            if (otherwise is not null) _errors.Add(word.Span, "else.stray");
            if (_cursor.Current.IsWord("if"))
            {
                _cursor.Take();
                branches.Add((Head(() => _expressions.Require("expression.expected")), ReadBlock()));
                continue;
            }

            otherwise = ReadElse();
        }

        return new IfStatement(branches.ToImmutable(), otherwise, Close(opening));
    }

    /// <summary>Whether an <c>else</c> follows; a <c>when</c> in its place is told and left out.</summary>
    private bool IsBranch()
    {
        while (_cursor.Current.IsWord("when")) ReadStrayWhen();
        return _cursor.Current.IsWord("else");
    }

    private void ReadStrayWhen()
    {
        _errors.Add(_cursor.Take().Span, "when.stray");
        _cursor.SkipStatement();
        ReadBlock();
    }

    /// <summary>What stands behind the word <c>else</c>.</summary>
    private Block ReadElse()
    {
        if (!_cursor.Current.EndsStatement)
        {
            _errors.Add(_cursor.Current.Span, "statement.end", _cursor.TextOf(_cursor.Current));
            _cursor.SkipStatement();
        }

        return ReadBlock();
    }

    private CaseStatement ReadCase()
    {
        var opening = _cursor.Take();
        var value = Head(() => _expressions.Require("expression.expected"));
        var errors = _errors.Count;
        SkipToWhen();
        var branches = ImmutableArray.CreateBuilder<(ImmutableArray<Expression>, Block)>();
        while (_cursor.Current.IsWord("when"))
        {
            _cursor.Take();
            branches.Add((ReadWhenValues(), ReadBlock()));
        }

        Block? otherwise = null;
        if (branches.Count == 0 && _errors.Count == errors && _cursor.Current.IsWord("end")) _errors.Add(opening.Span, "case.empty");
        while (_cursor.Current.Kind == TokenKind.Identifier && _cursor.Current.Text is "else" or "when")
        {
            var word = _cursor.Take();
            if (otherwise is not null || word.Text == "when" || branches.Count == 0) _errors.Add(word.Span, word.Text + ".stray");
            if (word.Text == "when") _cursor.SkipStatement();
            otherwise = word.Text == "else" ? ReadElse() : ReadBlock();
        }

        return new CaseStatement(value, branches.ToImmutable(), otherwise, Close(opening));
    }

    /// <summary>Between <c>case</c> and the first <c>when</c> text is dropped, and a statement is a mistake.</summary>
    private void SkipToWhen()
    {
        while (!_cursor.IsAtEnd && !IsBlockEnd(_cursor.Current))
        {
            if (SkipBetween() is not null || _cursor.IsAtEnd || IsBlockEnd(_cursor.Current)) continue;
            _errors.Add(_cursor.Current.Span, "case.body", _cursor.TextOf(_cursor.Current));
            _cursor.SkipStatement();
        }
    }

    private ImmutableArray<Expression> ReadWhenValues()
    {
        var values = ImmutableArray.CreateBuilder<Expression>();
        Head(() =>
        {
            do values.Add(ReadWhenValue());
            while (_cursor.TakeIf(",") || _cursor.TakeIf("||"));
            return values[0];
        });
        return values.ToImmutable();
    }

    private Expression ReadWhenValue() => ExpressionParser.CanStart(_cursor.Current)
        ? _expressions.ReadBinary(OperatorTable.Find("||")!.Value.Strength, ExpressionMode.Usual)
        : throw _cursor.Fault(_cursor.Current, "expression.expected");

    private CaptureStatement ReadCapture()
    {
        var opening = _cursor.Take();
        var target = Head(() => ExpressionParser.CanStart(_cursor.Current) ? _expressions.ReadPath() : throw _cursor.Fault(_cursor.Current, "capture.variable"));
        var body = ReadBlock();
        return new CaptureStatement(target, body, Close(opening));
    }

    private WithStatement ReadWith()
    {
        var opening = _cursor.Take();
        var target = Head(() => _expressions.Require("expression.expected"));
        var body = ReadBlock();
        return new WithStatement(target, body, Close(opening));
    }

    private WrapStatement ReadWrap()
    {
        var opening = _cursor.Take();
        var call = Head(() => _expressions.Require("expression.expected"));
        var body = ReadBlock();
        return new WrapStatement(call, body, Close(opening));
    }
}
