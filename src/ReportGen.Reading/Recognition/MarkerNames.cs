using ReportGen.Model.Kits;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Reading.Recognition;

/// <summary>All markers that a kit.yaml asks for, by their full names.</summary>
internal sealed class MarkerNames
{
    private const double NearEnough = 0.5;

    private readonly HashSet<string> _names;
    private readonly HashSet<string> _optional;

    public MarkerNames(KitDefinition kit)
    {
        // A grid cell may be missing from the drawing (a merged 原因 column is drawn once), but no other than these may be there.
        _optional = [Blocks.Year, .. from row in kit.FundsRows from column in kit.FundsColumns select $"{Blocks.Funds}[{row.Label}].{column.Label}"];
        _names =
        [
            .. kit.Fields.Select(f => f.Label),
            .. kit.IndicatorColumns.Select(c => $"{Blocks.Indicators}.{c.Label}"),
            .. kit.TotalColumns.Select(c => $"{Blocks.Totals}.{c.Label}"),
        ];
    }

    /// <summary>What must be drawn.</summary>
    public IEnumerable<string> All => _names.Order(StringComparer.Ordinal);

    public bool Knows(Marker marker) => _names.Contains(marker.ToString()) || _optional.Contains(marker.ToString());

    public string NearestTo(Marker marker) => Nearest(marker.ToString(), _names.Concat(_optional));

    /// <summary>The most similar of some names; empty where none is similar.</summary>
    public static string Nearest(string name, IEnumerable<string> names)
    {
        var (nearest, likeness) = names.Select(n => (n, LabelText.Likeness(LabelText.Normalise(n), LabelText.Normalise(name)))).OrderByDescending(p => p.Item2).FirstOrDefault(("", 0));
        return likeness >= NearEnough ? nearest : "";
    }
}
