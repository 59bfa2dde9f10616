using ReportGen.Templating.Source;

namespace ReportGen.Templating.Syntax;

/// <summary>A template that another names for <c>include</c> as a mere text, so that it is known without rendering.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Place">The word <c>include</c>.</param>
internal readonly record struct IncludedName(string Name, SourceSpan Place);
