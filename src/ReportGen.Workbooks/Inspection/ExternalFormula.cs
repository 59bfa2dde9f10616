using System.Text.RegularExpressions;

namespace ReportGen.Workbooks.Inspection;

/// <summary>A formula that takes from another workbook: <c>[1]Sheet1!A1</c>. Square brackets of tables hold names, not numbers.</summary>
internal static partial class ExternalFormula
{
    public static bool Is(string formula) => Pattern().IsMatch(formula);

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Pattern();
}
