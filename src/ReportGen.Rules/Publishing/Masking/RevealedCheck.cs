using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Places;
using ReportGen.Model.Values;
using ReportGen.Rules.TieOuts;

namespace ReportGen.Rules.Publishing.Masking;

/// <summary>
/// PF-899 — a masked amount that any reader can work out: it is the only one that is masked in a formula which holds. What is worked out helps to
/// work out others, so the formulas are gone through until nothing new is known.
/// </summary>
internal static class RevealedCheck
{
    public static IEnumerable<Finding> Find(FinalAccounts accounts, IEnumerable<TieOut> tieOuts)
    {
        var names = NamesOf(accounts);
        var check = new TieOutCheck(new TieOutLedger(accounts, []));
        var formulas = tieOuts.Where(t => t.Formula.Comparison == Model.Indicators.Comparison.Equal).SelectMany(check.SidesOf).ToList();
        var known = new HashSet<Place>();
        var before = -1;
        while (known.Count > before)
        {
            before = known.Count;
            foreach (var (left, right, _) in formulas)
            {
                if (HiddenIn(left, right, known) is [var only] && known.Add(only.Place)) yield return Told(only, left, right, names);
            }
        }
    }

    /// <summary>The masked cells of a formula that nobody can tell so far; none where another cell cannot be calculated with.</summary>
    private static List<Entry> HiddenIn(TieOutSide left, TieOutSide right, HashSet<Place> known)
    {
        var cells = left.Cells.Concat(right.Cells).DistinctBy(c => c.Place).ToList();
        return cells.Exists(c => !c.IsBlank && c.Number is null && c.Figure.Kind is not (FigureKind.Masked or FigureKind.NotApplicable))
            ? []
            : cells.FindAll(c => c.Figure.Kind == FigureKind.Masked && !known.Contains(c.Place));
    }

    // The total is the side that is one cell; where both are, each tells the other.
    private static Finding Told(Entry masked, TieOutSide left, TieOutSide right, Dictionary<Place, string> names)
    {
        var (own, other) = left.Cells.Contains(masked) ? (left, right) : (right, left);
        var total = own.Cells.Length == 1 || other.Cells.IsEmpty ? other.Cells.FirstOrDefault(masked) : other.Cells[0];
        var parts = own.Cells.Length == 1 ? other.Cells : own.Cells;
        var second = parts.Where(c => c.Place != masked.Place && c.Number is not (null or 0)).MinBy(c => Math.Abs(c.Number ?? 0)) ?? total;
        return FindingCatalogue.Find("PF-899", masked.Place, ("item", Name(masked)), ("total", Name(total)), ("second", Name(second))) with { Value = masked.Text };

        string Name(Entry cell) => names.GetValueOrDefault(cell.Place, cell.Place.ToString());
    }

    private static Dictionary<Place, string> NamesOf(FinalAccounts accounts)
    {
        var names = new Dictionary<Place, string>();
        foreach (var (table, row) in accounts.Tables.SelectMany(t => t.Rows.Select(r => (t, r))))
        {
            foreach (var (column, cell) in row.Cells)
            {
                names.TryAdd(cell.Place, $"{table.Key} | {string.Join(' ', new[] { row.Code, row.Name }.Where(n => n.Length > 0))} | {column}");
            }
        }

        return names;
    }
}
