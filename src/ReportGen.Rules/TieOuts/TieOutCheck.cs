using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Places;
using ReportGen.Model.Values;

namespace ReportGen.Rules.TieOuts;

/// <summary>PF-861 to PF-867 and PF-869 — formulas that the accounts do not satisfy, satisfy but for rounding, or that cannot be worked out.</summary>
internal sealed class TieOutCheck(TieOutLedger ledger)
{
    private const string Rounding = "PF-867";
    private const string Undetermined = "PF-869";

    /// <summary>How many cells a sentence names.</summary>
    private const int MostCells = 8;

    public IEnumerable<Finding> Find(TieOut tieOut) =>
        from sides in SidesOf(tieOut)
        let finding = Compared(tieOut, sides.Left, sides.Right, sides.Column)
        where finding is not null
        select finding;

    /// <summary>Both sides of a formula, for each row and column that it is repeated for, where both can be worked out or would be if nothing were masked.</summary>
    public IEnumerable<(TieOutSide Left, TieOutSide Right, string Column)> SidesOf(TieOut tieOut) =>
        from row in RowsOf(tieOut)
        from column in ColumnsOf(tieOut)
        let left = ledger.Side(tieOut.Formula.Left, row, column, tieOut.IsCount)
        let right = ledger.Side(tieOut.Formula.Right, row, column, tieOut.IsCount)
        where left is not null && right is not null && IsFilled(left, right)
        select (left, right, column);

    // A total whose parts were all left blank is not wrong, it is not explained; a single blank cell says 0, and so does a table with nothing in it.
    private static bool IsFilled(TieOutSide left, TieOutSide right) => !(left.IsBlank && right.IsBlank) && !IsUnexplained(left) && !IsUnexplained(right);

    private static bool IsUnexplained(TieOutSide side) => side.IsBlank && side.Cells.Length > 1 && !side.IsOfBlankTables;

    private IEnumerable<string> RowsOf(TieOut tieOut)
    {
        if (tieOut.Rows.IsEmpty) return [""];
        var rows = tieOut.Rows.Where(t => ledger.Find(t) is not null).SelectMany(t => TermRows.Of(ledger.Find(t)!, t.Rows, ""));
        return rows.Select(r => r.Code.Length > 0 ? r.Code : r.Name).Distinct();
    }

    private string[] ColumnsOf(TieOut tieOut) =>
        tieOut.IsForEveryColumn ? [.. ledger.Find(tieOut.Formula.Left[0])?.Columns ?? []]
        : tieOut.Columns.IsEmpty ? [""] : [.. tieOut.Columns];

    private static Finding? Compared(TieOut tieOut, TieOutSide left, TieOutSide right, string column)
    {
        if ((left.Unreadable ?? right.Unreadable) is { } unreadable)
        {
            return FindingCatalogue.Find(Undetermined, unreadable.Place, ("name", tieOut.Name), ("text", unreadable.Trimmed)) with { Value = unreadable.Trimmed, Basis = tieOut.Source.Basis };
        }

        var difference = left.Value - right.Value;
        if (IsSatisfied(tieOut.Formula.Comparison, difference)) return null;

        var tolerance = left.Rounding + right.Rounding;
        var isRounding = Math.Abs(difference) <= tolerance;
        return Told(tieOut, isRounding ? Rounding : IdOf(tieOut.Kind), left, right, column) with
        {
            Severity = isRounding ? Severity.Hint : tieOut.Severity,
            Difference = difference,
            Basis = tieOut.Source.Basis,
        };
    }

    private static bool IsSatisfied(Comparison comparison, decimal difference) => comparison switch
    {
        Comparison.AtMost => difference <= 0,
        Comparison.AtLeast => difference >= 0,
        _ => difference == 0,
    };

    private static Finding Told(TieOut tieOut, string id, TieOutSide left, TieOutSide right, string column)
    {
        var all = left.Cells.Concat(right.Cells).ToList();
        var first = all[0];
        var here = all.TrueForAll(c => c.Place.File == first.Place.File) ? first.Place : (Place?)null;
        var said = Phrase.Of(
            tieOut.IsCount ? "tie-out.counts" : id == Rounding ? "tie-out.rounding" : "tie-out.amounts",
            ("left", left.Value),
            ("right", right.Value),
            ("sign", SignOf(tieOut.Formula.Comparison)),
            ("difference", Math.Abs(left.Value - right.Value)),
            ("tolerance", left.Rounding + right.Rounding));
        var finding = FindingCatalogue.Find(
            id,
            first.Place,
            ("name", tieOut.Name),
            ("item", string.Join('·', new[] { left.Name.Length > 0 ? left.Name : right.Name, column }.Where(t => t.Length > 0))),
            ("sides", said),
            ("left", CellsOf(left, here)),
            ("right", CellsOf(right, here)));
        return finding with { Value = first.Trimmed, Expected = new Phrase("", [("text", left.Cells.IsEmpty ? left.Value : right.Value)]) };
    }

    private static string SignOf(Comparison comparison) => comparison switch { Comparison.AtMost => "≤", Comparison.AtLeast => "≥", _ => "＝" };

    /// <summary>The cells of a side that hold something, each with its place: whoever mends it must find them.</summary>
    /// <param name="side">The side.</param>
    /// <param name="here">Where the finding stands; null where the cells of both sides stand in several files, and each must name its own.</param>
    private static string CellsOf(TieOutSide side, Place? here)
    {
        var filled = side.Cells.Where(c => !c.IsBlank && c.Number is not 0).ToList();
        var named = (filled.Count > 0 ? filled : [.. side.Cells.Take(1)]).ConvertAll(c => CellOf(c, here));
        return named.Count == 0 ? "—" : string.Join('、', named.Take(MostCells)) + (named.Count > MostCells ? "…" : "");
    }

    private static string CellOf(Entry cell, Place? here) => $"{WhereIs(cell.Place, here)}={(cell.IsBlank ? "—" : cell.Trimmed)}";

    private static string WhereIs(Place cell, Place? here) => here is null ? cell.ToString() : cell.Sheet == here.Value.Sheet ? cell.Cell : $"{cell.Sheet}!{cell.Cell}";

    private static string IdOf(TieOutKind kind) => kind switch
    {
        TieOutKind.WithinTable => "PF-861",
        TieOutKind.BetweenTables => "PF-862",
        TieOutKind.ThreePublicExpenses => "PF-863",
        TieOutKind.BetweenYears => "PF-864",
        TieOutKind.SelfEvaluation => "PF-865",
        TieOutKind.OperatingInformation => "PF-866",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
