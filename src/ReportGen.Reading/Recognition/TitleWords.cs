using System.Text.RegularExpressions;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Reading.Recognition;

/// <summary>
/// Finds the title of a form that words it otherwise than the drawing: with the project's or the agency's name in it, with the year in another
/// place or on a line of its own.
/// </summary>
internal static partial class TitleWords
{
    private const double Enough = 0.5;

    /// <summary>The cell above the form's labels that says most nearly what the drawn title says; null where none does.</summary>
    public static GridCell? Find(Alignment alignment, Anchor title)
    {
        var drawn = Core(string.Concat(title.Cell.Template.Parts.Where(p => p.Marker is null).Select(p => p.Text)));
        return Above(alignment, title)
            .Where(c => c.Number is null)
            .Select(c => (Cell: c, Likeness: LikenessOf(Core(c.Text), drawn)))
            .Where(p => p.Likeness >= Enough)
            .OrderByDescending(p => p.Likeness).ThenBy(p => p.Cell.Address)
            .Select(p => p.Cell).FirstOrDefault();
    }

    /// <summary>True for <c>（{{年度}}年度）</c>: a drawn line with nothing but the year.</summary>
    public static bool IsYearAlone(CellTemplate drawn) =>
        !drawn.Parts.Any(p => p.Marker is null && LabelText.Normalise(p.Text).Any(c => char.IsLetter(c) && c is not ('年' or '度')));

    /// <summary>A line with nothing but a year, between the title and the form's other labels.</summary>
    public static GridCell? YearLine(Alignment alignment, Anchor? title) => Above(alignment, title).FirstOrDefault(c => YearAlone().IsMatch(c.Text));

    private static IEnumerable<GridCell> Above(Alignment alignment, Anchor? title)
    {
        var labels = alignment.Placed.Where(p => p.Anchor != title).Select(p => p.Area.First).ToHashSet();
        var first = alignment.Placed.Where(p => p.Anchor != title && alignment.Plan.Uses.Contains(p.Anchor)).Select(p => p.Area.FirstRow).DefaultIfEmpty(alignment.FirstRow).Min();
        return alignment.Sheet.Cells.Where(c => c.Address.Row >= alignment.FirstRow && c.Address.Row <= first && !labels.Contains(c.Address));
    }

    /// <summary>A drawn title that stands whole within a longer one is that title.</summary>
    private static double LikenessOf(string text, string drawn) =>
        drawn.Length == 0 ? 0 : text.Contains(drawn, StringComparison.Ordinal) ? 1 : LabelText.Likeness(text, drawn);

    /// <summary>The words of a title, without annex number, year and brackets.</summary>
    private static string Core(string text) => NotCore().Replace(LabelText.Normalise(text), "");

    [GeneratedRegex(@"^附件\d*:?|年度?|[\d()\[\]〔〕:]")]
    private static partial Regex NotCore();

    [GeneratedRegex(@"^[\s（(]*(19|20|[１２][９０])[0-9０-９]{2}\s*年度?[\s）)]*$")]
    private static partial Regex YearAlone();
}
