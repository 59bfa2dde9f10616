using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Values;

/// <summary>A function of the language, built in or written in a template.</summary>
internal abstract class TemplateFunction(string name)
{
    /// <summary>What messages call it.</summary>
    public string Name { get; } = name;

    public abstract Value Invoke(Evaluator evaluator, in CallSite call);
}
