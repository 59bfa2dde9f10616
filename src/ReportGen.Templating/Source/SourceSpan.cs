namespace ReportGen.Templating.Source;

/// <summary>A piece of a template: every node of its tree has one.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="End">Index behind the last character.</param>
public readonly record struct SourceSpan(int Start, int End)
{
    /// <summary>The empty piece behind this one.</summary>
    public SourceSpan After => new(End, End);

    /// <summary>From the start of this piece to the end of another.</summary>
    public SourceSpan To(SourceSpan last) => new(Start, last.End);

    /// <summary>The characters.</summary>
    public string In(TemplateSource source) => source.Text[Math.Min(Start, source.Text.Length)..Math.Min(End, source.Text.Length)];
}
