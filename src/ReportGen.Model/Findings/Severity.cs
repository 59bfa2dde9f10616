namespace ReportGen.Model.Findings;

/// <summary>How sure a finding is, and what follows from it.</summary>
public enum Severity
{
    /// <summary>提示 — worth a look; the form may well be right.</summary>
    Hint,

    /// <summary>警告 — probably wrong; a person must judge.</summary>
    Warning,

    /// <summary>错误 — surely wrong: the form goes back.</summary>
    Error,
}
