namespace ReportGen.Templating.Evaluation;

/// <summary>Why the statements of a block are left before its end.</summary>
internal enum Flow : byte
{
    None,
    Break,
    Continue,
    Return,
}
