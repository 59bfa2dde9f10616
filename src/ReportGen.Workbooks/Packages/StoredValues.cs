using System.Globalization;
using System.Text;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Packages;

/// <summary>Cells from what a sheet stores for them: a number in its format, the index of a shared text, a truth value, a text.</summary>
/// <param name="shared">The texts that cells name by index.</param>
/// <param name="styles">The number formats.</param>
/// <param name="date1904">True where days are counted from 1904.</param>
/// <param name="pictures">Which errors are pictures.</param>
internal sealed class StoredValues(List<string> shared, StyleSheet styles, bool date1904, CellPictures pictures)
{
    /// <summary>True where the workbook asks for all formulas to be worked out anew.</summary>
    public bool Recalculates { get; init; }

    /// <summary>True for what stands in place of a formula's result: nothing, or the zero of a program that does not calculate and asks Excel to.</summary>
    public bool IsPlaceholder(StoredKind kind, GridCell? stored) => stored is null ? kind != StoredKind.FormulaText : Recalculates && stored.Number == 0;

    /// <summary>True where an error stands for a picture in the cell.</summary>
    /// <param name="metadata">The cell's number that leads to more than its value.</param>
    public bool IsPicture(ReadOnlySpan<byte> metadata) => pictures.Has(metadata);

    /// <summary>A cell that stores something.</summary>
    /// <param name="address">Where it stands.</param>
    /// <param name="kind">How it is stored.</param>
    /// <param name="style">The number of its style.</param>
    /// <param name="content">What is stored, in UTF-8.</param>
    /// <returns>Null where nothing is stored.</returns>
    public GridCell? Cell(CellAddress address, StoredKind kind, int style, ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty) return null;
        return kind switch
        {
            StoredKind.Number => NumberCell(address, content, style),
            StoredKind.Date when NumberFormat.IsDate(styles.FormatOf(style)) => NumberCell(address, SerialOf(content), style),
            StoredKind.Shared => new GridCell(address, Shared(content), null),
            StoredKind.Truth => new GridCell(address, MarkupText.Of(content).Trim() is "1" or "true" ? "TRUE" : "FALSE", null),
            StoredKind.FormulaText => new GridCell(address, CellText.Decode(MarkupText.Of(content)), null),
            _ => new GridCell(address, MarkupText.Of(content), null),
        };
    }

    /// <summary>A cell whose text stands in the cell itself, whatever it says of its kind.</summary>
    /// <inheritdoc cref="Cell"/>
    public GridCell? InlineCell(CellAddress address, StoredKind kind, int style, string content) => kind == StoredKind.Text && content.Length > 0
        ? new GridCell(address, content, null)
        : Cell(address, kind, style, Encoding.UTF8.GetBytes(content));

    public static StoredKind KindOf(ReadOnlySpan<byte> written) => written switch
    {
        [] or [(byte)'n'] => StoredKind.Number,
        [(byte)'s'] => StoredKind.Shared,
        [(byte)'b'] => StoredKind.Truth,
        [(byte)'d'] => StoredKind.Date,
        [(byte)'e'] => StoredKind.Error,
        [(byte)'s', (byte)'t', (byte)'r'] => StoredKind.FormulaText,
        _ => StoredKind.Text,
    };

    private string Shared(ReadOnlySpan<byte> content)
    {
        var index = WrittenNumber.Integer(content) ?? WrittenNumber.Integer(content[Ascii.Trim(content)]);
        return index < shared.Count ? shared[index.Value] : throw new UnreadableWorkbookException(UnreadableReason.Damaged, "shared text index");
    }

    /// <summary>A date written in words of ISO 8601, as the number of days that it is everywhere else; what is no date stays as it is.</summary>
    private ReadOnlySpan<byte> SerialOf(ReadOnlySpan<byte> content)
    {
        if (!DateTime.TryParse(MarkupText.Of(content), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date) || date.Year < 1904)
        {
            return content;
        }

        const double From1900To1904 = 1462;
        return Encoding.UTF8.GetBytes((date.ToOADate() - (date1904 ? From1900To1904 : 0)).ToString("R", CultureInfo.InvariantCulture));
    }

    private GridCell NumberCell(CellAddress address, ReadOnlySpan<byte> content, int style) =>
        (WrittenNumber.Number(content) is { } stored ? NumericCell.Of(address, stored, styles.FormatOf(style), date1904) : null)
        ?? new GridCell(address, MarkupText.Of(content), null);
}

/// <summary>How the content of a cell is stored (attribute <c>t</c>).</summary>
internal enum StoredKind
{
    Number,
    Shared,
    Truth,
    Date,
    Error,
    FormulaText,
    Text,
}
