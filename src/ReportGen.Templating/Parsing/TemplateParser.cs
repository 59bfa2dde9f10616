using System.Collections.Immutable;
using ReportGen.Templating.Errors;
using ReportGen.Templating.Lexing;
using ReportGen.Templating.Limits;
using ReportGen.Templating.Source;

namespace ReportGen.Templating.Parsing;

/// <summary>A template's text → its tree, and everything that is wrong in it.</summary>
internal static class TemplateParser
{
    public static ParsedTemplate Parse(TemplateSource source, TemplateLimits limits)
    {
        var errors = new ErrorList(source);
        using var tokens = new TokenList();
        Lexer.Read(source, tokens, errors);
        var statements = new StatementParser(new TokenCursor(tokens, source), errors, source, limits.Nesting);
        var page = statements.ReadPage();
        return new ParsedTemplate(page, statements.Includes, InOrder(errors.ToImmutable()));
    }

    /// <summary>By place; of several errors at one place the first says it best.</summary>
    private static ImmutableArray<TemplateError> InOrder(ImmutableArray<TemplateError> errors) => errors.IsEmpty
        ? errors
        : [.. errors.DistinctBy(e => (e.Position.Line, e.Position.Column)).OrderBy(e => e.Position.Line).ThenBy(e => e.Position.Column)];
}
