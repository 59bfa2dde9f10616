using ReportGen.Model.Findings;

namespace ReportGen.Rules.Checks;

/// <summary>Findings in the order in which a reader meets their cells: file, sheet, row, column; then by id.</summary>
internal sealed class PlaceOrder : IComparer<Finding>
{
    // A cell's address has no more; what is longer is none.
    private const int Longest = 10;

    public static PlaceOrder Instance { get; } = new();

    public int Compare(Finding? x, Finding? y) => x is null || y is null
        ? Comparer<bool>.Default.Compare(x is not null, y is not null)
        : Key(x).CompareTo(Key(y));

    private static FindingKey Key(Finding finding)
    {
        var (row, column) = Cell(finding.Place.Cell);
        return new FindingKey(finding.Place.File, finding.Place.Sheet, row, column, finding.Id);
    }

    private static (long Row, long Column) Cell(string cell)
    {
        var (row, column) = (0L, 0L);
        foreach (var c in cell.AsSpan(0, Math.Min(cell.Length, Longest)))
        {
            if (char.IsAsciiDigit(c)) row = (row * 10) + (c - '0');
            else if (char.IsAsciiLetter(c)) column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
        }

        return (row, column);
    }

    private readonly record struct FindingKey(string File, string Sheet, long Row, long Column, string Id)
    {
        public int CompareTo(FindingKey other)
        {
            var order = string.CompareOrdinal(File, other.File);
            if (order == 0) order = string.CompareOrdinal(Sheet, other.Sheet);
            if (order == 0) order = (Row, Column).CompareTo((other.Row, other.Column));
            return order == 0 ? string.CompareOrdinal(Id, other.Id) : order;
        }
    }
}
