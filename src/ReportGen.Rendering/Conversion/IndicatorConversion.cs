using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;

namespace ReportGen.Rendering.Conversion;

/// <summary>The indicator rows: columns by their meaning. Sign and unit stand in columns of their own in some forms, within the target in others.</summary>
internal sealed class IndicatorConversion(KitDefinition from, KitDefinition to, Unplaced unplaced)
{
    private readonly HashSet<IndicatorColumn> _columns = [.. to.IndicatorColumns.Select(c => c.Term).OfType<IndicatorColumn>()];

    public ImmutableArray<Indicator> Convert(ImmutableArray<Indicator> rows)
    {
        var joins = Splits(from) && !Splits(to);
        var splits = Splits(to) && !Splits(from);
        foreach (var column in from.IndicatorColumns.Where(c => !IsKept(c.Term) && !(joins && c.Term is IndicatorColumn.Comparison or IndicatorColumn.MeasureUnit)))
        {
            unplaced.Add(column.Label, rows.Select(r => column.Term is { } term ? r[term] : r.Others.GetValueOrDefault(column.Label)));
        }

        return [.. rows.Select(row => Kept(joins ? TargetText.Join(row) : splits ? TargetText.Split(row) : row))];
    }

    private bool IsKept(IndicatorColumn? term) => term is { } known && _columns.Contains(known);

    private static bool Splits(KitDefinition kit) => kit.IndicatorColumns.Any(c => c.Term == IndicatorColumn.MeasureUnit);

    private Indicator Kept(Indicator row) => row with
    {
        Cells = row.Cells.Where(c => _columns.Contains(c.Key)).ToRowCells(c => c.Key, c => c.Key == IndicatorColumn.Comparison ? InCodes(c.Value) : c.Value),
        Others = ImmutableDictionary<string, Entry>.Empty,
    };

    /// <summary>A code as the other form's code, or as the sign that it means; a sign is understood everywhere.</summary>
    private Entry InCodes(Entry entry)
    {
        if (!from.ComparisonCodes.TryGetValue(entry.Trimmed, out var comparison))
        {
            return entry;
        }

        var code = to.ComparisonCodes.Where(c => c.Value == comparison).Select(c => c.Key).Order(StringComparer.Ordinal).FirstOrDefault();
        return entry with { Text = code ?? TargetText.Sign(comparison) };
    }
}
