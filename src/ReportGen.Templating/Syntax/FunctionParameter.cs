using ReportGen.Templating.Syntax.Expressions;

namespace ReportGen.Templating.Syntax;

/// <summary>A parameter of a function written in a template.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Default">What it is where nothing is passed; null where something must be.</param>
/// <param name="TakesRest"><c>name...</c>: an array of all further arguments.</param>
internal sealed record FunctionParameter(string Name, Expression? Default, bool TakesRest);
