using System.Collections.Immutable;
using ReportGen.Templating.Errors;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Syntax.Statements;

namespace ReportGen.Templating.Parsing;

/// <summary>What reading a template gave.</summary>
/// <param name="Page">Its tree, as far as it could be read.</param>
/// <param name="Includes">The templates that it includes by name.</param>
/// <param name="Errors">What is wrong in it, in the order of its lines.</param>
internal sealed record ParsedTemplate(Block Page, ImmutableArray<IncludedName> Includes, ImmutableArray<TemplateError> Errors);
