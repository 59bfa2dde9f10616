using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Kits;

namespace ReportGen.Reading.Proposal;

/// <summary>The title and the year in it, or in the line below.</summary>
internal static partial class TitleProposing
{
    /// <summary>A longer text is no title.</summary>
    private const int LongestTitle = 80;

    /// <summary>The title as it is, its box, the year.</summary>
    public sealed record Found(Box Title, string Text, int? Year, Box? YearBox);

    public static Found Find(ProposalSheet sheet)
    {
        var head = sheet.Boxes.Where(b => b.Area.FirstRow <= 6).ToList();
        var title = head.Find(b => b.Normal.Contains('表') && b.Text.Length < LongestTitle && (b.Normal.Contains("绩效", StringComparison.Ordinal) || b.Normal.Contains("自评", StringComparison.Ordinal) || b.Normal.Contains("完成情况", StringComparison.Ordinal)))
            ?? sheet.Boxes[0];
        sheet.Take(title.Area.First);
        foreach (var box in head.Where(b => b.Area.FirstRow <= title.Area.LastRow + 2 && b.Text.Length < LongestTitle && (b == title || YearLine().IsMatch(b.Normal))))
        {
            if (WithMarker(box.Text, box == title) is var (text, year))
            {
                sheet.Write(box.Area.First, text);
                return new Found(title, WithoutYear(title.Text), year, box);
            }
        }

        return new Found(title, WithoutYear(title.Text), null, null);
    }

    /// <summary>A field's value that the title repeats, such as the department's name, becomes a copy of the field.</summary>
    public static void NameFields(ProposalSheet sheet, Found title, IEnumerable<(string Label, string Value)> fields)
    {
        if (title.YearBox != title.Title)
        {
            return;
        }

        foreach (var (label, value) in fields.Where(f => f.Value.Length >= 4))
        {
            if (sheet.Texts[title.Title.Area.First] is var text && text.Contains(value, StringComparison.Ordinal))
            {
                sheet.Write(title.Title.Area.First, text.Replace(value, $"{{{{{label}}}}}", StringComparison.Ordinal));
            }
        }
    }

    /// <summary>The title without what one office filled into it, such as its own name; as it is where nothing else would be left.</summary>
    public static string WithoutValues(string title, IEnumerable<string> values) =>
        values.Where(v => v.Length >= 4).Aggregate(title, (text, value) => text.Replace(value, "", StringComparison.Ordinal).Trim() is var rest && rest.Contains('表', StringComparison.Ordinal) ? rest : text);

    private static (string Text, int? Year)? WithMarker(string text, bool isTitle)
    {
        const string Marker = $"{{{{{Blocks.Year}}}}}";
        if (Year().Match(text) is { Success: true } year)
        {
            return (text[..year.Index] + Marker + text[(year.Index + 4)..], int.Parse(year.Value, CultureInfo.InvariantCulture));
        }

        // A blank form leaves room for the year.
        var blank = isTitle ? BlankInTitle().Match(text) : BlankInLine().Match(text);
        return blank.Success ? (text[..blank.Groups[1].Index] + Marker + text[(blank.Groups[1].Index + blank.Groups[1].Length)..], null) : null;
    }

    private static string WithoutYear(string title) => title.Length >= LongestTitle ? "" : ProposalSheet.NameOf(Around().Replace(title, ""));

    [GeneratedRegex("(?:19|20)[0-9]{2}(?=\\s*年?)")]
    private static partial Regex Year();

    [GeneratedRegex(@"^[（(]?.{0,6}年度?[）)]?$")]
    private static partial Regex YearLine();

    [GeneratedRegex(@"[（(]?\s*(?:19|20)[0-9]{2}\s*年?度?\s*[）)]?|[（(][\s_＿×]*年度[）)]|^[\s_＿×]*年度")]
    private static partial Regex Around();

    [GeneratedRegex(@"^[\s（(]*?([\s_＿×XxＸ]*)年度|[（(]([\s_＿×XxＸ]*)年度")]
    private static partial Regex BlankInTitle();

    [GeneratedRegex(@"^[（(]?([\s_＿×XxＸ]*)年度?[）)]?$")]
    private static partial Regex BlankInLine();
}
