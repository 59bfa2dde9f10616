using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;

namespace ReportGen.Workbooks.Legacy.Writing;

/// <summary>Copies cell styles and fonts, each once and only those that a cell uses: the old format has room for four thousand.</summary>
internal sealed class XlsStyles(XSSFWorkbook source, HSSFWorkbook target)
{
    private readonly Dictionary<int, ICellStyle> _styles = [];
    private readonly Dictionary<int, IFont> _fonts = [];
    private readonly XlsColors _colors = new(target);
    private readonly IDataFormat _formats = target.CreateDataFormat();

    public ICellStyle Of(XSSFCellStyle style)
    {
        FontOf(0);
        if (!_styles.TryGetValue(style.Index, out var copy))
        {
            _styles[style.Index] = copy = target.CreateCellStyle();
            Copy(style, copy);
        }

        return copy;
    }

    private void Copy(XSSFCellStyle from, ICellStyle to)
    {
        to.DataFormat = _formats.GetFormat(from.GetDataFormatString() ?? Grid.NumberFormat.General);
        to.SetFont(FontOf(from.FontIndex));
        to.Alignment = from.Alignment;
        to.VerticalAlignment = from.VerticalAlignment;
        to.WrapText = from.WrapText;
        to.ShrinkToFit = from.ShrinkToFit;
        to.Rotation = from.Rotation;
        to.Indention = from.Indention;
        to.IsLocked = from.IsLocked;
        to.IsHidden = from.IsHidden;
        CopyBorders(from, to);
        to.FillPattern = from.FillPattern;
        if (from.FillPattern != FillPattern.NoFill)
        {
            to.FillForegroundColor = _colors.Of(from.FillForegroundXSSFColor, IndexedColors.Automatic.Index);
            to.FillBackgroundColor = _colors.Of(from.FillBackgroundXSSFColor, IndexedColors.Automatic.Index);
        }
    }

    private void CopyBorders(XSSFCellStyle from, ICellStyle to)
    {
        var black = IndexedColors.Black.Index;
        (to.BorderLeft, to.BorderRight, to.BorderTop, to.BorderBottom) = (from.BorderLeft, from.BorderRight, from.BorderTop, from.BorderBottom);
        to.LeftBorderColor = _colors.Of(from.LeftBorderXSSFColor, black);
        to.RightBorderColor = _colors.Of(from.RightBorderXSSFColor, black);
        to.TopBorderColor = _colors.Of(from.TopBorderXSSFColor, black);
        to.BottomBorderColor = _colors.Of(from.BottomBorderXSSFColor, black);
    }

    private IFont FontOf(short index)
    {
        if (!_fonts.TryGetValue(index, out var copy))
        {
            // The first font is that of cells without a style, and its digits are what column widths are counted in.
            _fonts[index] = copy = index == 0 ? target.GetFontAt(0) : target.CreateFont();
            Copy((XSSFFont)source.GetFontAt(index), copy);
        }

        return copy;
    }

    private void Copy(XSSFFont from, IFont to)
    {
        to.FontName = from.FontName;
        to.FontHeightInPoints = from.FontHeightInPoints;
        to.IsBold = from.IsBold;
        to.IsItalic = from.IsItalic;
        to.IsStrikeout = from.IsStrikeout;
        to.Underline = from.Underline;
        to.TypeOffset = from.TypeOffset;
        to.Charset = (short)from.Charset;
        to.Color = _colors.Of(from.GetXSSFColor(), (short)FontColor.Normal);
    }
}
