using System.Text.RegularExpressions;
using ReportGen.Model.Accounts;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Accounts;

/// <summary>Finds the official tables of a sheet by their titles: <c>某某局2020年度收入支出决算总表</c> is the table whose title it ends with.</summary>
internal static partial class TableTitles
{
    private const int LongestTitle = 60;

    /// <summary>Title, year, number and unit stand in the first rows.</summary>
    private const int TitleRows = 4;

    /// <summary>A title that goes on before a known one with these is another table: a longer title of the same family.</summary>
    private static readonly string[] PartOfTitle = ["预算", "拨款", "经费", "基本", "项目", "财政", "支出", "收入", "总", "明细", "结转"];

    public static IEnumerable<TableSegment> Find(GridSheet sheet, string file, TableSet set)
    {
        var known = KnownTitles(set);
        var titles = sheet.Cells.Where(c => c.Number is null && !sheet.IsCovered(c.Address))
            .Select(c => (Cell: c, Table: TableOf(c.Text, known))).Where(t => t.Table is not null).ToList();
        if (titles.Count == 0)
        {
            // The tab is all that names some tables; the number, 公开01表, is all that names others.
            var named = TableOf(sheet.Name, known) ?? (HasAnotherTitle(sheet) ? null : sheet.Cells.Select(c => NumberOf(c.Text, set)).FirstOrDefault(t => t is not null));
            return named is null || sheet.Cells.Length == 0 ? [] : [new TableSegment(named, sheet, file, null, 1, sheet.Cells[^1].Address.Row)];
        }

        return titles.Select((t, i) => new TableSegment(
            t.Table!,
            sheet,
            file,
            t.Cell,
            i == 0 ? 1 : t.Cell.Address.Row,
            i + 1 < titles.Count ? Math.Max(t.Cell.Address.Row, titles[i + 1].Cell.Address.Row - 1) : sheet.Cells[^1].Address.Row));
    }

    /// <summary>The titles of a set, the longest first.</summary>
    private static List<(string Title, TableDefinition Table)> KnownTitles(TableSet set) =>
        [.. set.Tables.SelectMany(t => t.Titles.Select(title => (Title: Core(title), Table: t))).OrderByDescending(t => t.Title.Length)];

    /// <summary>The table whose title a text ends with; the longest of several.</summary>
    private static TableDefinition? TableOf(string text, List<(string Title, TableDefinition Table)> known)
    {
        if (text.Length > LongestTitle) return null;
        var core = Core(text);
        return known.Find(k => core.EndsWith(k.Title, StringComparison.Ordinal) && IsWhole(core[..^k.Title.Length])).Table;
    }

    private static bool IsWhole(string before) =>
        !PartOfTitle.Any(p => before.EndsWith(p, StringComparison.Ordinal)) && before.IndexOfAny(['，', ',', '。', ';', '、', '“']) < 0;

    /// <summary>The title of a table that the set does not have: its number says nothing then, for places number their tables differently.</summary>
    private static bool HasAnotherTitle(GridSheet sheet) =>
        sheet.Cells.TakeWhile(c => c.Address.Row < sheet.Cells[0].Address.Row + TitleRows).Select(c => c.Text).Append(sheet.Name).Any(t => OtherTitle().IsMatch(LabelText.Normalise(t)));

    /// <summary>True where a table prints the number that the set gives it.</summary>
    public static bool IsNumbered(TableSegment segment, TableSet set) => segment.Cells.TakeWhile(c => c.Address.Row < segment.BelowTitle + TitleRows).Any(c => NumberOf(c.Text, set) == segment.Definition);

    private static TableDefinition? NumberOf(string text, TableSet set) =>
        text.Length > 12 ? null : set.Tables.FirstOrDefault(t => t.IsPublished && Core(text) == Core(t.Number));

    /// <summary>A title without quotation marks, and without brackets and numbers at its ends.</summary>
    private static string Core(string text) => Brackets().Replace(Quotes().Replace(LabelText.Normalise(text), ""), "");

    [GeneratedRegex("[“”\"'‘’「」]")]
    private static partial Regex Quotes();

    // 公开05表 and 财决01-1表 are numbers.
    [GeneratedRegex(@"[^\d\-]{5,}表(?:\([^()]*\))?$")]
    private static partial Regex OtherTitle();

    [GeneratedRegex(@"\((?:公开)?[^()]*\)$")]
    private static partial Regex Brackets();
}
