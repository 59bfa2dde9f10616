using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Narratives;
using ReportGen.Model.Places;
using ReportGen.Model.Values;
using ReportGen.Workbooks.Charts;

namespace ReportGen.Rendering.Disclosures;

/// <summary>A figure of the narrative with the amounts of some accounts, in 万元.</summary>
/// <param name="Chart">The figure.</param>
/// <param name="Places">The cell of each of its points, in order.</param>
public sealed record FigureChart(Chart Chart, ImmutableArray<Place> Places)
{
    private const string Unit = "万元";

    /// <summary>The figure; null where a column has no amount in the accounts, for half a figure would be believed, where a point is masked, or no slice has an amount.</summary>
    /// <param name="figure">What it shows.</param>
    /// <param name="accounts">The accounts.</param>
    /// <param name="outline">措辞 — how the text writes numbers; as charts do where null.</param>
    public static FigureChart? Of(FigureDefinition figure, FinalAccounts accounts, NarrativeOutline? outline = null)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(accounts);
        var points = new List<Point>();
        foreach (var point in figure.Points)
        {
            // The shares of the others would give it away, or be shares of another whole.
            if (point.Cells.Any(c => CellsOf(c, accounts).Any(found => found.Cell.Figure.Kind == FigureKind.Masked))) return null;
            var found = point.Cells.Select(c => PointsOf(point, c, accounts)).FirstOrDefault(p => p.Count > 0);
            if (found is null && !figure.IsPie) return null;
            points.AddRange(found ?? []);
        }

        if (points.Count == 0) return null;

        // A slice of nothing cannot be seen, its label would lie on its neighbour's.
        if (figure.IsPie) points.RemoveAll(p => p.Amount == 0);
        var chart = new Chart(figure.IsPie ? ChartKind.Pie : ChartKind.Column, figure.Name, [.. points.Select(p => p.Label)], [new ChartSeries(figure.Name, [.. points.Select(p => p.Amount)])]);
        return new FigureChart(chart with { Unit = Unit, Numbers = NumbersOf(outline) }, [.. points.Select(p => p.Place)]);
    }

    private static ChartNumbers NumbersOf(NarrativeOutline? outline) => outline is null ? new ChartNumbers() : new ChartNumbers
    {
        Places = outline.PlacesOf(NarrativeOutline.MoneyPlaces),
        SharePlaces = outline.PlacesOf(NarrativeOutline.PercentPlaces),
        Grouped = outline.Says("千分位"),
        BareWhole = outline.Says("整数不带小数"),

        // The texts of all outlines write 75% and not 75.00%.
        BareWholeShare = true,
    };

    private static List<Point> PointsOf(FigurePoint point, FigureCell wanted, FinalAccounts accounts) =>
    [
        .. from found in CellsOf(wanted, accounts)
           let amount = accounts.Set.AmountOf(found.Table, found.Row, wanted.Column, found.Cell)
           where amount is not null
           select new Point(LabelOf(point.Label, found.Row, accounts.Year), amount.Value, found.Cell.Place),
    ];

    private static IEnumerable<(AccountsTable Table, AccountsRow Row, Entry Cell)> CellsOf(FigureCell wanted, FinalAccounts accounts)
    {
        if ((wanted.IsPrevious ? accounts.Before(wanted.Table) : accounts[wanted.Table]) is not { } table) return [];
        var rows = wanted.Row == FigureCell.EveryClass ? table.Rows.Where(r => r.IsClass) : table[wanted.Row] is { } row ? [row] : [];
        return from found in rows
               let cell = found[wanted.Column]
               where cell is not null
               select (table, found, cell);
    }

    private static string LabelOf(string label, AccountsRow row, int? year) => label
        .Replace("{年度}", Text(year), StringComparison.Ordinal)
        .Replace("{上年}", Text(year - 1), StringComparison.Ordinal)
        .Replace("{行}", row.Name, StringComparison.Ordinal);

    private static string Text(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";

    private sealed record Point(string Label, decimal Amount, Place Place);
}
