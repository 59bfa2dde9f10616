using NPOI.HSSF.UserModel;
using NPOI.HSSF.Util;
using NPOI.SS.UserModel;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Workbooks.Annotation.Binary;

/// <summary>
/// The styles that notes need in an old .xls. Its colours are those of a palette, so ours are the nearest of these; the colour that a fill of
/// ours covers stands in its back, as in the new format, and white there where it covers none: programs themselves write "automatic".
/// </summary>
internal sealed class XlsNoteStyles(HSSFWorkbook book)
{
    private readonly Dictionary<(short, NoteLevel), ICellStyle> _twins = [];
    private readonly Dictionary<(ListStyle, NoteLevel?), ICellStyle> _list = [];
    private readonly Dictionary<ListStyle, IFont> _fonts = [];

    public IFont CommentFont => field ??= Font(font => font.FontHeightInPoints = (short)NoteBox.Font.Size);

    /// <summary>The workbook's usual font.</summary>
    public CellFont Normal => book.GetFontAt(0) is { FontHeightInPoints: > 0 } font ? new(font.FontName, font.FontHeightInPoints, false) : CellFont.Usual;

    public ICellStyle TwinOf(ICellStyle style, NoteLevel level)
    {
        if (!_twins.TryGetValue((style.Index, level), out var twin))
        {
            _twins[(style.Index, level)] = twin = book.CreateCellStyle();
            twin.CloneStyleFrom(style);
            var covered = style.FillPattern == FillPattern.SolidForeground ? style.FillForegroundColor : HSSFColor.White.Index;
            Fill(twin, ColourOf(book, level), covered);
        }

        return twin;
    }

    public ICellStyle StyleOf(ListStyle use, NoteLevel? level)
    {
        if (!_list.TryGetValue((use, level), out var style))
        {
            _list[(use, level)] = style = Made(use);
            if (level is { } colour)
            {
                Fill(style, ColourOf(book, colour), HSSFColor.White.Index);
            }
        }

        return style;
    }

    /// <summary>The palette's number of a level's colour.</summary>
    public static short ColourOf(HSSFWorkbook book, NoteLevel level)
    {
        var rgb = Convert.FromHexString(CellFill.RgbOf(level));
        return book.GetCustomPalette().FindSimilarColor(rgb[0], rgb[1], rgb[2]).Indexed;
    }

    private static void Fill(ICellStyle style, short front, short back) =>
        (style.FillPattern, style.FillForegroundColor, style.FillBackgroundColor) = (FillPattern.SolidForeground, front, back);

    private ICellStyle Made(ListStyle use)
    {
        var style = book.CreateCellStyle();
        var isCentred = use is ListStyle.Title or ListStyle.Heading;
        style.WrapText = true;
        style.Alignment = isCentred ? HorizontalAlignment.Center : HorizontalAlignment.Left;
        style.VerticalAlignment = isCentred ? VerticalAlignment.Center : VerticalAlignment.Top;
        style.SetFont(FontOf(use));
        if (use is not (ListStyle.Title or ListStyle.Line))
        {
            style.BorderLeft = style.BorderRight = style.BorderTop = style.BorderBottom = BorderStyle.Thin;
        }

        return style;
    }

    private IFont FontOf(ListStyle use)
    {
        if (!_fonts.TryGetValue(use, out var font))
        {
            _fonts[use] = font = use is ListStyle.Line or ListStyle.Text ? book.GetFontAt(0) : Font(f =>
            {
                f.IsBold = use != ListStyle.Link;
                f.Underline = use == ListStyle.Link ? FontUnderlineType.Single : FontUnderlineType.None;
                f.Color = use == ListStyle.Link ? HSSFColor.Blue.Index : f.Color;
                f.FontHeightInPoints = (short)(Normal.Size + (use == ListStyle.Title ? NoteSheetRows.TitleLarger : 0));
            });
        }

        return font;
    }

    private IFont Font(Action<IFont> set)
    {
        var font = book.CreateFont();
        font.FontName = Normal.Name;
        set(font);
        return font;
    }
}
