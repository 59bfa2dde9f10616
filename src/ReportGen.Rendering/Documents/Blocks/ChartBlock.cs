using ReportGen.Workbooks.Charts;

namespace ReportGen.Rendering.Documents.Blocks;

/// <summary>A chart, wide as the text.</summary>
/// <param name="Chart">What it shows; where nothing can be drawn, the paper's sentence for that stands in its place.</param>
public sealed record ChartBlock(Chart Chart) : Block;
