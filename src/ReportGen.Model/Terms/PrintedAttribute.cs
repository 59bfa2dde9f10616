namespace ReportGen.Model.Terms;

/// <summary>The standard printed term of an identifier: what the Chinese forms mostly call it, and what a kit names it by.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class PrintedAttribute(string term) : Attribute
{
    public string Term { get; } = term;
}
