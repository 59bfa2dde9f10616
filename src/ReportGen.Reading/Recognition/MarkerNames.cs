using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Reading.Recognition;

/// <summary>All markers that a kit.yaml asks for, by their full names.</summary>
internal sealed class MarkerNames
{
    private const double NearEnough = 0.5;

    /// <summary>What must be drawn: the name, or one that says the same in a row of its own (一级.一级指标 for 指标.一级指标).</summary>
    private readonly List<(string Name, string? OwnRow)> _wanted;
    private readonly HashSet<string> _names;

    public MarkerNames(KitDefinition kit)
    {
        _wanted =
        [
            .. kit.Fields.Select(f => (f.Label, (string?)null)),
            .. kit.IndicatorColumns.Select(c => ($"{Blocks.Indicators}.{c.Label}", OwnRow(c))),
            .. kit.TotalColumns.Select(c => ($"{Blocks.Totals}.{c.Label}", (string?)null)),
            .. kit.GoalColumns.Select(c => ($"{Blocks.Goals}.{c.Label}", (string?)null)),
        ];

        // A grid cell may be missing from the drawing (a merged 原因 column is drawn once), but no other than these may be there.
        _names =
        [
            Blocks.Year,
            .. _wanted.Select(w => w.Name),
            .. _wanted.Select(w => w.OwnRow).OfType<string>(),
            .. from row in kit.FundsRows from column in kit.FundsColumns select new Marker(Blocks.Funds, row.Label, column.Label, "").ToString(),
        ];
    }

    public bool Knows(Marker marker) => Knows(marker.ToString());

    public bool Knows(string name) => _names.Contains(name);

    /// <summary>What must be drawn and is not.</summary>
    public IEnumerable<string> Missing(IReadOnlySet<string> drawn) =>
        _wanted.Where(w => !drawn.Contains(w.Name) && (w.OwnRow is null || !drawn.Contains(w.OwnRow))).Select(w => w.Name).Order(StringComparer.Ordinal);

    /// <summary>What a marker was probably meant to be; a name that is used already is none of them.</summary>
    public string NearestTo(Marker marker, Func<string, bool> isFree) => Nearest(marker.ToString(), _names.Where(isFree));

    /// <summary>The most similar of some names; empty where none is similar.</summary>
    public static string Nearest(string name, IEnumerable<string> names)
    {
        var (nearest, likeness) = names.Select(n => (n, LabelText.Likeness(LabelText.Normalise(n), LabelText.Normalise(name)))).OrderByDescending(p => p.Item2).FirstOrDefault(("", 0));
        return likeness >= NearEnough ? nearest : "";
    }

    private static string? OwnRow(TermLabel<IndicatorColumn> column) => column.Term switch
    {
        IndicatorColumn.IndicatorClass => $"{Blocks.Classes}.{column.Label}",
        IndicatorColumn.IndicatorGroup => $"{Blocks.Groups}.{column.Label}",
        _ => null,
    };
}
