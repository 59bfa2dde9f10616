namespace ReportGen.Workbooks.Grid;

/// <summary>
/// Formulas that put a picture into their cell: WPS's 嵌入单元格图片, Excel's IMAGE. What a file stores as their result is the formula once more, or an error,
/// according to the program that wrote it last.
/// </summary>
internal static class PictureFormula
{
    private const string Prefix = "_xlfn.";

    /// <param name="formula">The formula, or the text that was stored for it.</param>
    public static bool Is(ReadOnlySpan<char> formula)
    {
        var call = formula.TrimStart('=');
        if (call.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) call = call[Prefix.Length..];
        return call.StartsWith("DISPIMG(", StringComparison.OrdinalIgnoreCase) || call.StartsWith("IMAGE(", StringComparison.OrdinalIgnoreCase);
    }
}
