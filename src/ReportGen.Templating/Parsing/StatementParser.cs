using System.Collections.Immutable;
using ReportGen.Templating.Errors;
using ReportGen.Templating.Lexing;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Syntax.Statements;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Parsing;

/// <summary>Statements and blocks. A broken statement is noted and left; reading goes on behind it, so that all errors are told at once.</summary>
internal sealed partial class StatementParser
{
    private readonly TokenCursor _cursor;
    private readonly ErrorList _errors;
    private readonly TemplateSource _source;
    private readonly ExpressionParser _expressions;
    private readonly IncludedNames _includes = new();
    private readonly int _deepest;
    private string? _indent;
    private int _depth;

    public StatementParser(TokenCursor cursor, ErrorList errors, TemplateSource source, int deepest)
    {
        (_cursor, _errors, _source, _deepest) = (cursor, errors, source, deepest);
        _expressions = new ExpressionParser(cursor, this, _includes, deepest);
    }

    /// <summary>The templates that the page includes by name, as far as it has been read.</summary>
    public ImmutableArray<Syntax.IncludedName> Includes => _includes.ToImmutable();

    /// <summary>The whole page.</summary>
    public Block ReadPage()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (!_cursor.IsAtEnd)
        {
            statements.AddRange(ReadBlock().Statements);
            if (!_cursor.IsAtEnd) ReadStray();
        }

        return new Block(statements.ToImmutable(), new SourceSpan(0, _source.Text.Length));
    }

    /// <summary>Statements up to <c>end</c>, <c>else</c> or <c>when</c>, or to the end of the template.</summary>
    private Block ReadBlock()
    {
        var start = _cursor.Current.Span;
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (!_cursor.IsAtEnd && !IsBlockEnd(_cursor.Current))
        {
            if (SkipBetween() is { } page) statements.Add(page);
            else if (!IsBlockEnd(_cursor.Current) && !_cursor.IsAtEnd && TryRead() is { } statement) statements.Add(statement);
        }

        return new Block(statements.ToImmutable(), start.To(_cursor.Previous.Span));
    }

    private static bool IsBlockEnd(in Token token) => token.Kind == TokenKind.Identifier && token.Text is "end" or "else" or "when";

    /// <summary>Goes past the borders of code blocks to the next statement, or takes a page text.</summary>
    private PageStatement? SkipBetween()
    {
        while (_cursor.Current.Kind is TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon)
        {
            var token = _cursor.Take();
            if (token.Kind is TokenKind.CodeEnter or TokenKind.CodeExit) _indent = token.Text;
        }

        if (_cursor.Current.Kind != TokenKind.Page) return null;
        var page = _cursor.Take();
        return new PageStatement(page.Text!, page.Span);
    }

    /// <summary>A statement; null where it is broken.</summary>
    private Statement? TryRead()
    {
        var indent = _indent;
        if (++_depth > _deepest)
        {
            _errors.Add(_cursor.Current.Span, "nesting.tooDeep");
            while (!_cursor.IsAtEnd) _cursor.Take();
        }

        var statement = Recovering(() =>
        {
            var read = ReadStatement();
            ExpectEnd();
            return read;
        });
        _depth--;
        return statement is null || indent is null ? statement : new IndentedStatement(statement, indent);
    }

    /// <summary>Reads something; where it is broken, the error is noted and the rest of the statement left out.</summary>
    private T? Recovering<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (SyntaxFault fault)
        {
            _errors.Add(fault.Span, fault.Key, fault.Values);
            _expressions.Recover();
            _cursor.SkipStatement();
            return null;
        }
    }

    /// <summary>The head of a statement that has a body: if it is broken, the body is still read as one.</summary>
    private Expression Head(Func<Expression> read)
    {
        var head = Recovering(() =>
        {
            var expression = read();
            ExpectEnd();
            return expression;
        });
        return head ?? new LiteralExpression(Value.Null, _cursor.Current.Span);
    }

    private void ExpectEnd()
    {
        if (!_cursor.Current.EndsStatement) throw _cursor.Fault(_cursor.Current, "statement.end");
    }

    /// <summary>The <c>end</c> of a statement that has a body.</summary>
    private SourceSpan Close(in Token opening)
    {
        if (_cursor.Current.IsWord("end")) return opening.Span.To(_cursor.Take().Span);
        _errors.Add(_cursor.Last.Span, "block.notClosed", opening.Text!, _source.PositionOf(opening.Span.Start).Line.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return opening.Span.To(_cursor.Previous.Span);
    }

    /// <summary>An <c>end</c>, <c>else</c> or <c>when</c> that nothing opened.</summary>
    private void ReadStray()
    {
        var token = _cursor.Take();
        if (token.Text == "end")
        {
            _errors.Add(new SourceSpan(token.Span.End - 1, token.Span.End), "end.stray");
            return;
        }

        _cursor.SkipStatement();
        ReadBlock();
        if (_cursor.IsAtEnd && token.Text == "when") _errors.Add(_cursor.Last.Span, "block.notClosed", "when", _source.PositionOf(token.Span.Start).Line.ToString(System.Globalization.CultureInfo.InvariantCulture));
        else _errors.Add(token.Span, token.Text + ".stray");
        if (_cursor.Current.IsWord("end")) _cursor.Take();
    }
}
