using System.Text.RegularExpressions;
using ReportGen.Model.Accounts;
using ReportGen.Model.Narratives;
using ReportGen.Rendering.Documents;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Templating.Builtins.Chinese;
using ReportGen.Workbooks.Charts;

namespace ReportGen.Rendering.Disclosures;

/// <summary>决算公开 — the whole document of a unit: cover, contents, the text with its figures, the self-evaluation forms, the official tables.</summary>
public static partial class DisclosureDocument
{
    private const int MostParts = 30;
    private const string FormsTitle = "附件";
    private const string TablesTitle = "附表";

    /// <param name="parts">What is published.</param>
    public static PublishedDocument Of(DisclosureParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var text = Parts(parts);
        var forms = Forms(parts, text);
        var tables = Tables(parts, LastNumber(text) + (forms.StartsPart ? 1 : 0));
        return new PublishedDocument($"{parts.Agency}{parts.Subject}", [new DocumentSection([new Contents()]) { IsFront = true }, .. text.Select(p => new DocumentSection([.. p])), .. forms.Sections, .. tables])
        {
            Cover = new Cover(parts.Subject) { Above = parts.Agency },
        };
    }

    /// <summary>The text part by part: a heading of the first level begins a page.</summary>
    private static List<List<Block>> Parts(DisclosureParts parts)
    {
        var all = new List<List<Block>>();
        foreach (var line in parts.Text.Lines)
        {
            if (all.Count == 0 || line is { Kind: NarrativeLineKind.Heading, Level: 1 }) all.Add([]);
            all[^1].AddRange(BlocksOf(line, parts));
        }

        return all;
    }

    private static IEnumerable<Block> BlocksOf(NarrativeLine line, DisclosureParts parts) => line.Kind switch
    {
        NarrativeLineKind.Heading => [new Heading(Math.Min(line.Level, Heading.Deepest), line.Text)],
        NarrativeLineKind.Figure => parts.Figures.TryGetValue(line.Text, out var figure) ? [new ChartBlock(figure.Chart), new Caption(CaptionKind.Figure, line.Text + NoteOf(figure.Chart, parts))] : [],
        NarrativeLineKind.Table => parts.Tables.Where(t => t.Definition.Key == line.Text).SelectMany(t => AccountsTableBlock.OnPaper(parts.Accounts, t.Definition, t.Table)),
        _ => [new Paragraph(line.Text) { Traces = [.. line.Pieces.SelectMany(p => p.Places.Select(place => new TracedText(p.Start, p.Length, place)))] }],
    };

    /// <summary>What an outline writes behind the name of a figure: （柱状图）, （饼状图）, or nothing.</summary>
    private static string NoteOf(Chart chart, DisclosureParts parts) => parts.Text.Outline.Wording.GetValueOrDefault(chart.Kind == ChartKind.Pie ? "饼形图注" : "柱形图注", "");

    /// <summary>The forms, behind the part for annexes where the text has one at its end, else as a part of their own; they count on from what the text itself annexes.</summary>
    private static (IEnumerable<DocumentSection> Sections, bool StartsPart) Forms(DisclosureParts parts, List<List<Block>> text)
    {
        if (parts.Forms.IsEmpty) return ([], false);
        var hasPart = text.Count > 0 && text[^1] is [Heading { Level: 1 } last, ..] && last.Text.Contains(FormsTitle, StringComparison.Ordinal);
        var before = hasPart ? text[^1].Count(b => b is Heading { Level: 2 } heading && heading.Text.StartsWith(FormsTitle, StringComparison.Ordinal)) : 0;
        var title = hasPart ? null : new Heading(1, PartTitle(LastNumber(text), FormsTitle));
        return (parts.Forms.Select((form, i) => new DocumentSection(
            [.. i == 0 && title is not null ? [title] : Array.Empty<Block>(), new Heading(2, $"{FormsTitle}{before + i + 1}　{form.Name}"), .. form.Tables])), !hasPart);
    }

    private static IEnumerable<DocumentSection> Tables(DisclosureParts parts, int before) => parts.Tables.Select((table, i) => new DocumentSection(
    [
        .. i == 0 ? [new Heading(1, PartTitle(before, TablesTitle)), .. NotHandedIn(parts)] : Array.Empty<Block>(),
        new Heading(2, $"{Numeral(PositionOf(table.Definition, parts))}、{table.Definition.Title}"),
        .. AccountsTableBlock.OnPaper(parts.Accounts, table.Definition, table.Table).Select(t => t with { Title = "" }),
    ]));

    /// <summary>The place of a table in its set, whichever others were handed in: 六、 stands over 公开06表 and no other.</summary>
    private static int PositionOf(TableDefinition definition, DisclosureParts parts) => parts.Accounts.Set.Tables.Where(t => t.IsPublished).TakeWhile(t => t.Key != definition.Key).Count();

    /// <summary>One line for all tables that are not there, so that nobody takes them for tables without data.</summary>
    private static IEnumerable<Block> NotHandedIn(DisclosureParts parts) => parts.MissingTables.IsEmpty ? [] :
        [new Paragraph($"下列附表没有报送，未列出：{string.Join('、', parts.MissingTables.Select(t => $"{t.Number}《{t.Title}》"))}。")];

    /// <summary>The number of the last numbered part: one that says nothing is left out, the others keep their numbers.</summary>
    private static int LastNumber(List<List<Block>> text) => text.Select(p => p is [Heading { Level: 1 } heading, ..] ? Part().Match(heading.Text).Groups[1].Value : "")
        .Select(numeral => Enumerable.Range(1, MostParts).FirstOrDefault(n => NumeralText.Spoken(n) == numeral)).DefaultIfEmpty(0).Max();

    private static string PartTitle(int before, string title) => $"第{Numeral(before)}部分 {title}";

    private static string Numeral(int index) => NumeralText.Spoken(index + 1);

    [GeneratedRegex("^第([一二三四五六七八九十]+)部分", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
