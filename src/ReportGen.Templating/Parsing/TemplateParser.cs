using System.Collections.Immutable;
using ReportGen.Templating.Errors;
using ReportGen.Templating.Lexing;
using ReportGen.Templating.Limits;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax.Statements;

namespace ReportGen.Templating.Parsing;

/// <summary>A template's text → its tree, and everything that is wrong in it.</summary>
internal static class TemplateParser
{
    public static (Block Page, ImmutableArray<TemplateError> Errors) Parse(TemplateSource source, TemplateLimits limits)
    {
        var errors = new ErrorList(source);
        var tokens = Lexer.Read(source, errors);
        var page = new StatementParser(new TokenCursor(tokens, source), errors, source, limits.Nesting).ReadPage();
        return (page, InOrder(errors.ToImmutable()));
    }

    /// <summary>By place; of several errors at one place the first says it best.</summary>
    private static ImmutableArray<TemplateError> InOrder(ImmutableArray<TemplateError> errors) => errors.IsEmpty
        ? errors
        : [.. errors.DistinctBy(e => (e.Position.Line, e.Position.Column)).OrderBy(e => e.Position.Line).ThenBy(e => e.Position.Column)];
}
