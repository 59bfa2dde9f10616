using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Reading.Forms;

/// <summary>The title of a form, the line below it, and the year that they name.</summary>
internal sealed partial class TitleReading(Alignment alignment, CellSearch search)
{
    private readonly FormPlan _plan = alignment.Plan;

    public (Entry Title, Entry? Subtitle, int? Year) Read(ImmutableArray<AnnualGoal> goals)
    {
        var yearLabel = (_plan.ByMarker.GetValueOrDefault(Blocks.Year) as InlineSlot)?.Label;
        var own = yearLabel is null || IsLineOfItsOwn(yearLabel.Cell.Template) ? TitleAnchor(yearLabel) : yearLabel;
        var title = EntryOf(own is null ? null : alignment.CellOf(own));
        var below = own == yearLabel || yearLabel is null || alignment.CellOf(yearLabel) is not { } line ? null : EntryOf(line);
        if (below is null && own?.Cell.Template.Parts.Any(p => p.Text.Contains('\n')) == true && title.Text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end)
        {
            (title, below) = (title with { Text = title.Text[..end].TrimEnd() }, title with { Text = title.Text[(end + 1)..].Trim() });
        }

        // A form that prints no year of its own has that of its goals.
        var year = YearIn(below?.Text ?? "") ?? YearIn(title.Text)
            ?? (yearLabel is null ? goals.Select(g => YearIn(g.Expected?.Text ?? "")).FirstOrDefault(y => y is not null) : null);
        return (title with { Text = Annex().Replace(title.Text, "") }, below, year);
    }

    /// <summary><c>（2024年度）</c>: nothing but the year.</summary>
    private static bool IsLineOfItsOwn(CellTemplate template) =>
        !template.Parts.Any(p => p.Marker is null && LabelText.Normalise(p.Text).Any(c => char.IsLetter(c) && c is not ('年' or '度')));

    /// <summary>The first label above the line with the year, or of the form.</summary>
    private Anchor? TitleAnchor(Anchor? yearLabel) => _plan.Anchors.FirstOrDefault(a => a != yearLabel && (yearLabel is null || a.Index < yearLabel.Index));

    private Entry EntryOf(GridCell? cell) => search.TextEntry(cell, cell?.Address ?? alignment.Placed.Select(p => p.Area.First).DefaultIfEmpty(new CellAddress(alignment.FirstRow, 1)).Min());

    /// <summary>2023, ２０２３ or 二〇二三.</summary>
    private static int? YearIn(string text) => FourDigits().Match(string.Concat(text.Select(Digit))) is { Success: true } match
        ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture)
        : null;

    private static char Digit(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '○' or '〇' or '零' => '0',
        _ => "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? (char)('1' + at) : c,
    };

    [GeneratedRegex("(19|20)[0-9]{2}")]
    private static partial Regex FourDigits();

    /// <summary>The form's number as an annex of a document is no part of its title.</summary>
    [GeneratedRegex(@"^\s*附件\s*[0-9０-９一二三四五六七八九十\-－]*\s*[：:]\s*")]
    private static partial Regex Annex();
}
