using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Forms;

/// <summary>The title of a form, the line below it, and the year that they name.</summary>
internal sealed partial class TitleReading(Alignment alignment, CellSearch search)
{
    private readonly FormPlan _plan = alignment.Plan;

    public (Entry Title, Entry? Subtitle, int? Year) Read(ImmutableArray<AnnualGoal> goals)
    {
        var (own, yearLabel) = (_plan.TitleLabel, _plan.YearLabel);
        var title = EntryOf(own is null ? null : alignment.CellOf(own));
        var below = own == yearLabel || yearLabel is null || alignment.CellOf(yearLabel) is not { } line ? null : EntryOf(line);
        if (below is null && own?.Cell.Template.Parts.Any(p => p.Text.Contains('\n')) == true && title.Text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end)
        {
            (title, below) = (title with { Text = title.Text[..end].TrimEnd() }, title with { Text = title.Text[(end + 1)..].Trim() });
        }

        // The year may have been given a line of its own.
        if (below is null && YearIn(title.Text) is null && TitleWords.YearLine(alignment, own) is { } yearLine)
        {
            below = EntryOf(yearLine);
        }

        TakeAnnexNumber(title);

        // A form that prints no year of its own has that of its goals.
        var year = YearIn(below?.Text ?? "") ?? YearIn(title.Text)
            ?? (yearLabel is null ? goals.Select(g => YearTold(g.Expected?.Text ?? "")).FirstOrDefault(y => y is not null) : null);
        return (title with { Text = Annex().Replace(title.Text, "") }, below, year);
    }

    /// <summary>附件2 on a line above the title says where the form is bound, nothing of its content.</summary>
    private void TakeAnnexNumber(Entry title)
    {
        if (CellAddress.TryParse(title.Place.Cell, out var at))
        {
            for (var row = alignment.FirstRow; row < at.Row; row++)
            {
                foreach (var line in search.Cells.RowOf(row))
                {
                    if (AnnexAlone().IsMatch(line.Text))
                    {
                        search.Cells.Take(line);
                    }
                }
            }
        }
    }

    private Entry EntryOf(GridCell? cell) => search.TextEntry(cell, cell?.Address ?? alignment.First);

    /// <summary>
    /// 2023, ２０２３ or 二〇二三: the one that calls itself 年度, else the one before 年, else one alone. Longer numbers and the numbers of documents,
    /// 〔2020〕12号, name no year of the form.
    /// </summary>
    private static int? YearIn(string text)
    {
        var figures = InFigures(text);
        return Number(OfYear().Match(figures)) ?? YearBeforeItsWord(figures) ?? Number(Alone().Match(figures));
    }

    /// <summary>The first year that a goal tells. 年度 is no better there, and 完成2000户 tells none.</summary>
    private static int? YearTold(string goal) => YearBeforeItsWord(InFigures(goal));

    private static int? YearBeforeItsWord(string figures) => Number(Written().Match(figures));

    private static int? Number(Match match) => match.Success ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) : null;

    private static string InFigures(string text) => string.Create(text.Length, text, static (figures, printed) =>
    {
        for (var i = 0; i < printed.Length; i++)
        {
            figures[i] = Digit(printed[i]);
        }
    });

    private static char Digit(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '○' or '〇' or '零' => '0',
        _ => "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? (char)('1' + at) : c,
    };

    [GeneratedRegex(@"(?<![0-9])(19|20)[0-9]{2}(?=\s*年\s*度)")]
    private static partial Regex OfYear();

    [GeneratedRegex(@"(?<![0-9])(19|20)[0-9]{2}(?=\s*年)")]
    private static partial Regex Written();

    [GeneratedRegex(@"(?<![0-9])(19|20)[0-9]{2}(?![0-9])(?!\s*[〕\]】）)］]\s*第?\s*[0-9]+\s*号)")]
    private static partial Regex Alone();

    /// <summary>The form's number as an annex of a document is no part of its title.</summary>
    [GeneratedRegex(@"^\s*附件\s*[0-9０-９一二三四五六七八九十\-－]*\s*[：:]\s*")]
    private static partial Regex Annex();

    [GeneratedRegex(@"^\s*附[件表]\s*[0-9０-９一二三四五六七八九十\-－]*\s*[：:]?\s*$")]
    private static partial Regex AnnexAlone();
}
