namespace ReportGen.Workbooks.Charts;

/// <summary>The colours of columns and slices: calm, and dark and light by turns, so that neighbours differ when printed in grey too.</summary>
public static class ChartColors
{
    private static readonly string[] Colors = ["1F4E79", "9DC3E6", "548235", "C5E0B4", "7F6000", "FFE699", "843C0C", "F4B183", "3B3838", "C9C9C9"];

    /// <summary>The colour of a column's series or of a slice, as RRGGBB.</summary>
    public static string Of(int index) => Colors[index % Colors.Length];
}
