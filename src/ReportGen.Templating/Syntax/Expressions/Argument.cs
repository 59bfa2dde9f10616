namespace ReportGen.Templating.Syntax.Expressions;

/// <summary>An argument of a call.</summary>
/// <param name="Name">Its name; null where it goes by position.</param>
/// <param name="Value">What is passed.</param>
/// <param name="Spreads"><c>^list</c>: every item is an argument.</param>
internal readonly record struct Argument(string? Name, Expression Value, bool Spreads);
