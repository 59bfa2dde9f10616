using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Rendering.Documents.Tables;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Rendering.Documents.Docx;

/// <summary>
/// How the tables of a stretch of pages are printed: small enough for their numbers, and a little smaller still where they would otherwise leave a
/// few rows on a page of their own. That can be told only where headings, tables and a few lines are all there is: below pages of running text
/// nobody knows before printing where a table begins.
/// </summary>
internal sealed class PageFit(PaperStyle paper, DocxPages pages)
{
    private const double Step = 0.5;

    /// <summary>What remains on the last page below this part of it is not worth a page.</summary>
    private const double Remainder = 0.25;

    /// <summary>Below the first level of headings and the title of a table there is a blank, in points.</summary>
    private const double BelowTitle = 12;

    /// <summary>From line to line of the small print round a table, in points.</summary>
    private const double SmallLine = 16;

    /// <summary>Programs do not break lines at quite the same places; a page is not filled to its last point.</summary>
    private const double Reserve = 18;

    /// <summary>So many paragraphs of running text can be counted without being far from the truth.</summary>
    private const int MostParagraphs = 2;

    /// <summary>The measures of every table.</summary>
    public IReadOnlyDictionary<TableBlock, TableMeasures> Of(PageStretch stretch)
    {
        var usual = At(stretch, (double)paper.Table.Size);
        if (usual.Count == 0 || !stretch.Blocks.All(b => b is Heading or TableBlock or Paragraph) || stretch.Blocks.Count(b => b is Paragraph) > MostParagraphs) return usual;

        var asUsual = PagesOf(stretch, usual);
        var goal = asUsual > 1 && asUsual % 1 is > 0 and < Remainder ? Math.Floor(asUsual) : 1;
        for (var print = (double)paper.Table.Size; print >= (double)paper.FittedPrint; print -= Step)
        {
            var smaller = At(stretch, print);
            if (PagesOf(stretch, smaller) <= goal) return smaller;
        }

        return usual;
    }

    /// <summary>The measures of all tables, none printed larger than this.</summary>
    private Dictionary<TableBlock, TableMeasures> At(PageStretch stretch, double print)
    {
        var found = new Dictionary<TableBlock, TableMeasures>(ReferenceEqualityComparer.Instance);
        var tables = stretch.Blocks.OfType<TableBlock>().ToList();
        for (var first = 0; first < tables.Count;)
        {
            var parts = tables.Skip(first).TakeWhile((t, i) => i == 0 || t.ContinuesTable).ToList();
            var measures = TableMeasures.Of(parts, (double)pages.TextWidth(stretch.Landscape), paper, print);
            parts.ForEach(part => found[part] = measures);
            first += parts.Count;
        }

        return found;
    }

    /// <summary>How many pages the stretch fills, such as 2.1: rows that must stay together go to the next page together.</summary>
    private double PagesOf(PageStretch stretch, Dictionary<TableBlock, TableMeasures> measures)
    {
        var (height, width) = ((double)pages.TextHeight(stretch.Landscape), (double)pages.TextWidth(stretch.Landscape));
        var filled = new FilledPages(height - Reserve);
        foreach (var block in stretch.Blocks)
        {
            if (block is not TableBlock table)
            {
                filled.Add(block is Heading heading ? HeightOf(heading, width) : HeightOf((Paragraph)block, width), 0);
                continue;
            }

            var rows = RowMeasures.Of(table, measures[table], paper, height);
            var (together, repeated) = (0.0, rows.Heights.Take(table.HeaderRows).Sum());
            for (var row = 0; row < rows.Heights.Length; row++)
            {
                together += rows.Heights[row];
                if (rows.KeepsNext[row] || row < table.HeaderRows) continue;
                filled.Add(together, repeated);
                together = 0;
            }

            filled.Add(together + HeightAround(table, width), repeated);
        }

        return filled.Count;
    }

    private double HeightOf(Heading heading, double width)
    {
        var face = paper.Headings[heading.Level - 1];
        var lines = LineBreaker.Count(heading.Text, new CellFont(face.Font, (double)face.Size, face.Bold), width);
        return heading.Level == 1 ? lines * (double)face.Size * 1.6 + BelowTitle : lines * (double)paper.LinePitch;
    }

    private double HeightOf(Paragraph paragraph, double width)
    {
        var (face, pitch) = paragraph.Kind == ParagraphKind.Note ? (paper.Note, SmallLine) : (paper.Body, (double)paper.LinePitch);
        var indented = new string('　', paragraph.Kind == ParagraphKind.Body ? paper.Indent : 0) + string.Concat(paragraph.Runs.Select(r => r.Text));
        return LineBreaker.Count(indented, new CellFont(face.Font, (double)face.Size, face.Bold), width) * pitch;
    }

    private double HeightAround(TableBlock table, double width) =>
        (table.Title.Length > 0 ? (double)paper.TableTitle.Size * 1.6 + BelowTitle : 0)
        + table.HeadLines.Length * SmallLine
        + (table.Note.Length > 0 ? LineBreaker.Count(table.Note, new CellFont(paper.Note.Font, (double)paper.Note.Size, false), width) * SmallLine + BelowTitle : 0);
}

/// <summary>Pages that are filled from above.</summary>
/// <param name="room">The height of a page in points.</param>
internal sealed class FilledPages(double room)
{
    private int _full;
    private double _at;

    /// <summary>How many pages, with the filled part of the last.</summary>
    public double Count => _full + _at / room;

    /// <summary>Adds what stays together; where it begins a page, something is repeated above it.</summary>
    public void Add(double height, double repeated)
    {
        if (_at > 0 && _at + height > room)
        {
            _full++;
            _at = repeated;
        }

        _at += height;
    }
}
