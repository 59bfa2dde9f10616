using System.Text.RegularExpressions;
using ReportGen.Model.Cells;
using ReportGen.Model.Indicators;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;

namespace ReportGen.Rendering.Conversion;

/// <summary>≥ | 2400 | 份 in three columns, or ≥2400份 in one.</summary>
internal static partial class TargetText
{
    public static string Sign(Comparison comparison) => StandardTerms<Comparison>.Printed(comparison);

    /// <summary>Sign and unit put into the target, the unit into a bare actual value too.</summary>
    public static Indicator Join(Indicator row)
    {
        var unit = row.MeasureUnit?.Trimmed ?? "";
        var comparison = row.Comparison is { } cell ? cell.Figure.Comparison ?? ComparisonSigns.Find(cell.Text) : null;
        var cells = row.Cells;
        if (row[IndicatorColumn.Target] is { IsBlank: false } target)
        {
            var sign = comparison is { } known and not Comparison.Qualitative && target.Figure.Comparison is null && target.Figure.IsNumber ? Sign(known) : "";
            cells = cells.SetItem(IndicatorColumn.Target, WithUnit(target with { Text = sign + target.Trimmed }, unit));
        }

        return row with { Cells = row.Actual is { IsBlank: false } actual ? cells.SetItem(IndicatorColumn.Actual, WithUnit(actual, unit)) : cells };
    }

    /// <summary>A target that is plainly sign, number and unit taken apart; the same unit behind the actual value too. Anything else stays whole.</summary>
    public static Indicator Split(Indicator row)
    {
        if (row[IndicatorColumn.Target] is not { Figure: { IsNumber: true, Qualifier: Qualifier.Exact, Rest: "" } } target || Parts().Match(target.Trimmed) is not { Success: true } parts)
        {
            return row;
        }

        // ￥1,200 has its unit before the number.
        var unit = parts.Groups["unit"].Value.Trim();
        if (unit.Length == 0 && target.Figure.Unit.Length > 0) return row;

        var cells = row.Cells
            .SetItem(IndicatorColumn.Comparison, Word(target, target.Figure.Comparison is { } comparison ? Sign(comparison) : ""))
            .SetItem(IndicatorColumn.Target, Number(target, parts.Groups["number"].Value))
            .SetItem(IndicatorColumn.MeasureUnit, Word(target, unit));
        var isSame = unit.Length > 0 && row.Actual is { Figure: { IsNumber: true, Qualifier: Qualifier.Exact, Comparison: null, Rest: "" } } own && own.Trimmed.EndsWith(unit, StringComparison.Ordinal);
        return row with { Cells = isSame ? cells.SetItem(IndicatorColumn.Actual, Number(row.Actual!, row.Actual!.Trimmed[..^unit.Length].TrimEnd())) : cells };
    }

    private static Entry WithUnit(Entry entry, string unit) => unit.Length > 0 && entry.Figure is { IsNumber: true, Unit: "", Scale: 1, Qualifier: Qualifier.Exact } figure
        ? entry with { Text = entry.Trimmed + unit, Figure = figure with { Unit = unit } }
        : entry;

    private static Entry Word(Entry source, string text) => source with { Text = text, Figure = text.Length == 0 ? Figure.Blank : new Figure(FigureKind.Text) };

    private static Entry Number(Entry source, string text) => source with { Text = text, Figure = source.Figure with { Comparison = null, Unit = "", Scale = 1 } };

    [GeneratedRegex(@"^[^0-9０-９.．]*(?<number>[0-9０-９][0-9０-９,，.．]*)(?<unit>[^0-9０-９前后内底以]*)$")]
    private static partial Regex Parts();
}
