using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Model.Places;
using ReportGen.Model.Values;
using ReportGen.Rules.TieOuts;

namespace ReportGen.Rules.Publishing.Masking;

/// <summary>
/// PF-899 — a masked amount that any reader can work out: it is the only one that is masked among amounts that are bound to each other, by a tie-out or
/// within a form. What is worked out helps to work out others, so they are gone through until nothing new is known.
/// </summary>
internal static class RevealedCheck
{
    /// <param name="accounts">The accounts, masked.</param>
    /// <param name="tieOuts">勾稽关系 — what binds the amounts of the accounts.</param>
    /// <param name="forms">The forms, each as filled in and masked.</param>
    public static IEnumerable<Finding> Find(FinalAccounts accounts, IEnumerable<TieOut> tieOuts, IReadOnlyList<(EvaluationForm Filled, EvaluationForm Masked, KitDefinition Kit)> forms)
    {
        var names = MaskedNames.Of(accounts, forms.Select(f => f.Masked));
        var check = new TieOutCheck(new TieOutLedger(accounts, SelfEvaluations.TablesOf(forms.Select(f => (f.Masked, f.Kit)))));
        List<Relation> relations =
        [
            .. tieOuts.Where(t => t.Formula.Comparison == Model.Values.Comparison.Equal).SelectMany(check.SidesOf).Select(s => new Relation(s.Left.Cells, s.Right.Cells)),
            .. forms.SelectMany(f => FormRelations.Of(f.Filled, f.Masked, f.Kit)),
        ];
        var known = new HashSet<Place>();
        var before = -1;
        while (known.Count > before)
        {
            before = known.Count;
            foreach (var relation in relations)
            {
                if (HiddenIn(relation, known) is [var only] && known.Add(only.Place)) yield return Told(only, relation, names);
            }
        }
    }

    /// <summary>The masked cells of a formula that nobody can tell so far; none where another cell cannot be calculated with.</summary>
    private static List<Entry> HiddenIn(Relation relation, HashSet<Place> known)
    {
        var cells = relation.Left.Concat(relation.Right).DistinctBy(c => c.Place).ToList();
        return cells.Exists(c => !c.IsBlank && c.Number is null && c.Figure.Kind is not (FigureKind.Masked or FigureKind.NotApplicable))
            ? []
            : cells.FindAll(c => c.Figure.Kind == FigureKind.Masked && !known.Contains(c.Place));
    }

    // The total is the side that is one cell; where both are, each tells the other.
    private static Finding Told(Entry masked, Relation relation, IReadOnlyDictionary<Place, string> names)
    {
        var (own, other) = relation.Left.Contains(masked) ? (relation.Left, relation.Right) : (relation.Right, relation.Left);
        var total = own.Length == 1 || other.IsEmpty ? other.FirstOrDefault(masked) : other[0];
        var parts = own.Length == 1 ? other : own;
        var second = parts.Where(c => c.Place != masked.Place && c.Number is not (null or 0)).MinBy(c => Math.Abs(c.Number ?? 0)) ?? total;
        return FindingCatalogue.Find("PF-899", masked.Place, ("item", Name(masked)), ("total", Name(total)), ("second", Name(second))) with { Value = masked.Text };

        string Name(Entry cell) => names.GetValueOrDefault(cell.Place, cell.Place.ToString());
    }
}
