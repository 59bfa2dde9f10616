namespace ReportGen.Rules.Profiles;

/// <summary>A value of a profile without its type: where it comes from and when it holds.</summary>
/// <param name="Source">依据 — where the value comes from.</param>
/// <param name="From">生效 — the first day it holds; null where that is not known.</param>
/// <param name="To">失效 — the last day it holds; null while it still holds.</param>
/// <param name="Checked">核对 — the day a person last compared the value with its source; null where nobody has.</param>
public abstract record Sourced(Source Source, DateOnly? From, DateOnly? To, DateOnly? Checked)
{
    /// <summary>Where the value stands in profile.yaml, as people look for it: <c>计分·不低于</c>; empty where it comes from no file.</summary>
    public string Key { get; init; } = "";

    /// <summary>True where the value holds on some day of a year. A date that is not known holds nothing back.</summary>
    /// <param name="year">年度 — the year that a form tells of.</param>
    public bool IsInForce(int year) => !(From?.Year > year) && !(To?.Year < year);
}

/// <summary>A value of a profile with its source. No rule has a value without one.</summary>
/// <param name="Value">The value.</param>
/// <param name="Source">依据 — where the value comes from.</param>
/// <param name="From">生效 — the first day it holds; null where that is not known.</param>
/// <param name="To">失效 — the last day it holds; null while it still holds.</param>
/// <param name="Checked">核对 — the day a person last compared the value with its source; null where nobody has.</param>
public sealed record Sourced<T>(T Value, Source Source, DateOnly? From = null, DateOnly? To = null, DateOnly? Checked = null)
    : Sourced(Source, From, To, Checked);
