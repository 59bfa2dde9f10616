namespace ReportGen.Benchmarks.Straight;

/// <summary>What the form says; a text and, where the cell stores one, a number.</summary>
internal sealed class StraightForm
{
    public string Title { get; set; } = "";

    /// <summary>Single values by their labels.</summary>
    public Dictionary<string, StraightValue> Fields { get; } = [];

    /// <summary>The rows of the fund grid by their labels: 年初预算, 调整后预算数, 预算执行数, 预算执行率, 权重, 得分.</summary>
    public Dictionary<string, StraightValue[]> Funds { get; } = [];

    /// <summary>The indicator rows, each from 一级指标 to 未完成原因分析.</summary>
    public List<StraightValue[]> Indicators { get; } = [];

    public StraightValue TotalWeight { get; set; }

    public StraightValue TotalScore { get; set; }

    /// <summary>Both signatures at the foot, as they are printed.</summary>
    public string[] Signatures { get; set; } = [];
}

/// <summary>A cell's value.</summary>
internal readonly record struct StraightValue(string Text, decimal? Number)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
