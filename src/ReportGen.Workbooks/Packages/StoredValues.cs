using System.Globalization;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Packages;

/// <summary>Cells from what a sheet stores for them: a number in its format, the index of a shared text, a truth value, a text.</summary>
/// <param name="shared">The texts that cells name by index.</param>
/// <param name="styles">The number formats.</param>
/// <param name="date1904">True where days are counted from 1904.</param>
internal sealed class StoredValues(IReadOnlyList<string> shared, StyleSheet styles, bool date1904)
{
    /// <summary>A cell that stores something.</summary>
    /// <param name="address">Where it stands.</param>
    /// <param name="kind">How it is stored.</param>
    /// <param name="style">The number of its style.</param>
    /// <param name="content">What is stored, not empty.</param>
    public GridCell Cell(CellAddress address, StoredKind kind, int style, ReadOnlySpan<char> content) => kind switch
    {
        StoredKind.Number => NumberCell(address, content, style),
        StoredKind.Date when NumberFormat.IsDate(styles.FormatOf(style)) => NumberCell(address, SerialOf(content), style),
        StoredKind.Shared => new GridCell(address, Shared(content), null),
        StoredKind.Truth => new GridCell(address, content.Trim() is "1" or "true" ? "TRUE" : "FALSE", null),
        StoredKind.FormulaText => new GridCell(address, CellText.Decode(content.ToString()), null),
        _ => new GridCell(address, content.ToString(), null),
    };

    public static StoredKind KindOf(ReadOnlySpan<char> written) => written switch
    {
        "" or "n" => StoredKind.Number,
        "s" => StoredKind.Shared,
        "b" => StoredKind.Truth,
        "d" => StoredKind.Date,
        "str" => StoredKind.FormulaText,
        _ => StoredKind.Text,
    };

    private string Shared(ReadOnlySpan<char> content) =>
        int.TryParse(content, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index) && index < shared.Count
            ? shared[index]
            : throw new UnreadableWorkbookException(UnreadableReason.Damaged, "shared text index");

    /// <summary>A date written in words of ISO 8601, as the number of days that it is everywhere else; what is no date stays as it is.</summary>
    private ReadOnlySpan<char> SerialOf(ReadOnlySpan<char> content)
    {
        if (!DateTime.TryParse(content, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date) || date.Year < 1904)
        {
            return content;
        }

        const double From1900To1904 = 1462;
        return (date.ToOADate() - (date1904 ? From1900To1904 : 0)).ToString("R", CultureInfo.InvariantCulture);
    }

    private GridCell NumberCell(CellAddress address, ReadOnlySpan<char> content, int style) =>
        (double.TryParse(content, NumberStyles.Float, CultureInfo.InvariantCulture, out var stored) ? NumericCell.Of(address, stored, styles.FormatOf(style), date1904) : null)
        ?? new GridCell(address, content.ToString(), null);
}

/// <summary>How the content of a cell is stored (attribute <c>t</c>).</summary>
internal enum StoredKind
{
    Number,
    Shared,
    Truth,
    Date,
    FormulaText,
    Text,
}
