using System.Text.RegularExpressions;

namespace ReportGen.Workbooks.Packages;

/// <summary>
/// A formula that takes from another workbook: <c>[1]Sheet1!A1</c>. Square brackets of tables stand behind the table's name, or within others; a column may be
/// called 2023.
/// </summary>
internal static partial class ExternalFormula
{
    public static bool Is(ReadOnlySpan<char> formula) => Pattern().IsMatch(formula);

    [GeneratedRegex(@"(?<![\w\[\],:])\[[0-9]+\]")]
    private static partial Regex Pattern();
}
