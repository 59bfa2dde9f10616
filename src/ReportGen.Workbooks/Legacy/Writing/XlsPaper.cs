using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;

namespace ReportGen.Workbooks.Legacy.Writing;

/// <summary>Copies how a sheet is put on paper: paper, margins, scaling, repeated rows, breaks, header and footer.</summary>
internal static class XlsPaper
{
    public static void Copy(XSSFSheet from, HSSFSheet to)
    {
        CopySetup(from.PrintSetup, to.PrintSetup);
        to.FitToPage = from.FitToPage;
        to.Autobreaks = from.Autobreaks;
        to.HorizontallyCenter = from.HorizontallyCenter;
        to.VerticallyCenter = from.VerticallyCenter;
        to.IsPrintGridlines = from.IsPrintGridlines;
        foreach (var margin in new[] { MarginType.LeftMargin, MarginType.RightMargin, MarginType.TopMargin, MarginType.BottomMargin })
        {
            to.SetMargin(margin, from.GetMargin(margin));
        }

        if (from.RepeatingRows is { } rows)
        {
            to.RepeatingRows = rows;
        }

        if (from.RepeatingColumns is { } columns)
        {
            to.RepeatingColumns = columns;
        }

        foreach (var row in from.RowBreaks)
        {
            to.SetRowBreak(row);
        }

        CopyText(from.Header, to.Header);
        CopyText(from.Footer, to.Footer);
    }

    private static void CopySetup(IPrintSetup from, IPrintSetup to)
    {
        to.PaperSize = from.PaperSize;
        to.Landscape = from.Landscape;
        to.Scale = from.Scale is 0 ? (short)100 : from.Scale;
        to.FitWidth = from.FitWidth;
        to.FitHeight = from.FitHeight;
        to.HeaderMargin = from.HeaderMargin;
        to.FooterMargin = from.FooterMargin;
        to.NoColor = from.NoColor;
        to.Copies = 1;
    }

    private static void CopyText(IHeaderFooter from, IHeaderFooter to)
    {
        to.Left = from.Left;
        to.Center = from.Center;
        to.Right = from.Right;
    }
}
