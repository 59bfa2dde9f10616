using System.Collections.Immutable;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Syntax.Statements;

namespace ReportGen.Templating.Syntax;

/// <summary>What a function written in a template does.</summary>
/// <param name="Parameters">Its parameters; default where it has no list of them and takes what comes as <c>$0</c>, <c>$1</c>.</param>
/// <param name="Body">Its statements; null for a function that is one expression.</param>
/// <param name="Result">That expression.</param>
/// <param name="UsesArguments">Whether <c>$</c> or <c>$0</c> is named in it.</param>
internal sealed record FunctionBody(ImmutableArray<FunctionParameter> Parameters, Block? Body, Expression? Result, bool UsesArguments)
{
    /// <summary>How many arguments a call must give.</summary>
    public int Required { get; } = Parameters.IsDefault ? 0 : Parameters.Count(p => p is { Default: null, TakesRest: false });

    public WrittenFunction ToFunction(string name, Evaluator evaluator) => new(name, this, evaluator.Source);
}
