using ReportGen.Model.Values;

namespace ReportGen.Rules.Scoring;

/// <summary>Where an actual value stands against its target, both in the row's measure unit.</summary>
internal readonly record struct Standing(Comparison Comparison, Qualifier Qualifier, decimal Actual, decimal Target, bool? Met)
{
    /// <summary>Actual ÷ target, where that reaches the profile's 超额提示; null elsewhere.</summary>
    public decimal? Times { get; init; }

    /// <summary>True where the number leaves one side open, so that no exact share can be calculated.</summary>
    public bool IsOpen => Qualifier is Qualifier.OrMore or Qualifier.OrLess;

    public bool IsCeiling => Comparison is Comparison.AtMost or Comparison.LessThan;

    public bool IsAtTarget => !IsOpen && Actual == Target;
}
