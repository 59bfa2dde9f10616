using System.Globalization;
using ReportGen.Workbooks.Expansion;

namespace ReportGen.Rendering.Reports;

/// <summary>What the drawn layouts of reports have in common: the repeated block is called 行, numbers are shown as the drawing shows them.</summary>
internal static class ReportLayouts
{
    public const string RowBlock = "行";

    public static CellValue Number(int number) => new(number.ToString(CultureInfo.InvariantCulture), number);

    public static CellValue Money(decimal? amount) => Shown(amount, "#,##0.00");

    public static CellValue Score(decimal? points) => Shown(points, "0.00");

    public static CellValue Rate(decimal? percent) => percent is { } p
        ? new(Rounded(p).ToString("0.00", CultureInfo.InvariantCulture) + "%", Rounded(p) / 100)
        : CellValue.Blank;

    private static CellValue Shown(decimal? number, string format) =>
        number is { } n ? new(Rounded(n).ToString(format, CultureInfo.InvariantCulture), Rounded(n)) : CellValue.Blank;

    private static decimal Rounded(decimal number) => Math.Round(number, 2, MidpointRounding.AwayFromZero);
}
