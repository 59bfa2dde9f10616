using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Forms;

/// <summary>Names of cells for places. Every cell of a form has a place, and the same few hundred names stand in all forms.</summary>
internal static class AddressNames
{
    /// <summary>Cells further down or right are named each time; so what is kept is bounded.</summary>
    private const int MostRows = 256;
    private const int MostColumns = 32;

    private static readonly string?[] Kept = new string?[MostRows * MostColumns];

    public static string Of(CellAddress address)
    {
        if (address.Row >= MostRows || address.Column >= MostColumns)
        {
            return address.ToString();
        }

        ref var name = ref Kept[(address.Row * MostColumns) + address.Column];
        return name ??= address.ToString();
    }
}
