using ReportGen.Templating.Errors;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>Errors that name what they were looking for.</summary>
internal sealed partial class Evaluator
{
    /// <summary>Something was asked of null: tells the path in the model.</summary>
    public TemplateException NullError(SourceSpan span, Expression target, string key, string member = "")
    {
        var error = Error(span, key, target.Span.In(Source), member).Error;
        return new TemplateException(error with { DataPath = DataPath.Of(target, this) });
    }

    /// <summary>A call of something that is no function: tells the nearest name that is one.</summary>
    public TemplateException NoFunction(Expression target, bool isPiped)
    {
        var written = target.Span.In(Source);
        if (target is LiteralExpression { Value.IsNumber: true } && !isPiped) return Error(target.Span, "call.afterNumber", written);
        if (target is LiteralExpression or ArrayExpression or ObjectExpression) return Error(target.Span, isPiped ? "pipe.noFunction" : "call.noFunction", written);
        return NearestFunction(target) is { } near ? Error(target.Span, "function.unknownNear", written, near) : Error(target.Span, "function.unknown", written);
    }

    private string? NearestFunction(Expression target) => target switch
    {
        VariableExpression variable => NearestName.Of(variable.Name, Names().Where(n => Get(n).Kind == ValueKind.Function)),
        MemberExpression { Target: VariableExpression library } member when Get(library.Name) is { Kind: ValueKind.Object } found =>
            NearestName.Of(member.Name, found.AsObject.Names) is { } near ? library.Name + "." + near : null,
        _ => null,
    };
}
