using System.Collections.Immutable;
using ReportGen.Rendering.Documents.Blocks;

namespace ReportGen.Rendering.Documents.Docx;

/// <summary>
/// Cuts the parts of a document where pages turn: a wide table lies on pages across, together with the headings and captions straight before it
/// and the small print straight behind it.
/// </summary>
internal static class PageStretches
{
    public static IEnumerable<PageStretch> Of(PublishedDocument document) =>
        document.Sections.Where(s => !s.Blocks.IsEmpty).SelectMany(s => Of(s.Blocks).Select(p => new PageStretch(p.Blocks, p.Landscape, s.IsFront)));

    private static List<(ImmutableArray<Block> Blocks, bool Landscape)> Of(ImmutableArray<Block> blocks)
    {
        var across = new bool[blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is TableBlock { Landscape: true })
            {
                across[i] = true;
                for (var before = i - 1; before >= 0 && !across[before] && blocks[before] is Heading or Caption { Kind: CaptionKind.Table } or PageBreak; before--)
                {
                    across[before] = true;
                }
            }
            else if (i > 0 && across[i - 1] && blocks[i] is Paragraph { Kind: ParagraphKind.Note })
            {
                across[i] = true;
            }
        }

        var stretches = new List<(ImmutableArray<Block>, bool)>();
        for (var start = 0; start < blocks.Length;)
        {
            var end = start + across.Skip(start).TakeWhile(a => a == across[start]).Count();
            stretches.Add((blocks[start..end], across[start]));
            start = end;
        }

        return stretches;
    }
}

/// <summary>Blocks on pages that lie alike.</summary>
/// <param name="Blocks">The blocks.</param>
/// <param name="Landscape">True for pages across.</param>
/// <param name="IsFront">True for pages without numbers.</param>
internal sealed record PageStretch(ImmutableArray<Block> Blocks, bool Landscape, bool IsFront);
