using NPOI.HSSF.UserModel;
using NPOI.HSSF.Util;
using NPOI.XSSF.UserModel;

namespace ReportGen.Workbooks.Legacy.Writing;

/// <summary>
/// The old format knows 56 colours of a palette. A colour that is not in it takes the place of one that nobody has used yet; when all are used,
/// the nearest one serves.
/// </summary>
internal sealed class XlsColors(HSSFWorkbook target)
{
    private const short FirstOfPalette = 8;
    private const short LastOfPalette = 63;

    private readonly HashSet<short> _used = [HSSFColor.Black.Index, HSSFColor.White.Index];

    /// <summary>The palette's number of a colour; another number where the style names no colour of its own.</summary>
    public short Of(XSSFColor? color, short otherwise)
    {
        if (color is null || color.IsAuto || RgbOf(color) is not [var red, var green, var blue])
        {
            return otherwise;
        }

        var palette = target.GetCustomPalette();
        var index = palette.FindColor(red, green, blue)?.Indexed ?? FreePlace(palette, red, green, blue);
        _used.Add(index);
        return index;
    }

    private short FreePlace(HSSFPalette palette, byte red, byte green, byte blue)
    {
        for (var index = LastOfPalette; index >= FirstOfPalette; index--)
        {
            if (!_used.Contains(index))
            {
                palette.SetColorAtIndex(index, red, green, blue);
                return index;
            }
        }

        return palette.FindSimilarColor(red, green, blue).Indexed;
    }

    private static byte[]? RgbOf(XSSFColor color) => color.RGB switch
    {
        { Length: 4 } alpha => alpha[1..],
        { Length: 3 } plain => plain,
        _ => null,
    };
}
