using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Annotation;

/// <summary>Takes away what this program has said in a copy that came back: its colours, its part of every comment, and comments that were nothing else.</summary>
internal static partial class NoteRemoval
{
    /// <summary>The copy without our notes; the sheet of notes stays.</summary>
    public static byte[] Write(PackageReader scan, PackageReader package, WorkbookParts parts, NoteFrame? frame)
    {
        var patch = new PackagePatch(package);
        if (parts.Styles is { } styles && scan.Has(styles))
        {
            patch.Change(styles, XmlCopy.Of(package, styles, new Uncovering(StyleFacts.Scan(scan, styles))));
        }

        foreach (var part in parts.Sheets.Select(s => s.Part).Distinct())
        {
            var related = Relationships.Of(scan, part);
            if (frame is not null && related.FirstOrDefault(r => r.Kind == "comments" && scan.Has(r.Target))?.Target is { } comments)
            {
                var (content, removed) = CommentRemoval.Of(package, comments, frame);
                patch.Change(comments, content);
                foreach (var drawing in related.Where(r => r.Kind == "vmlDrawing" && scan.Has(r.Target)).Select(r => r.Target))
                {
                    patch.Change(drawing, WithoutBoxes(package.ReadPart(drawing), removed));
                }
            }
        }

        return patch.Write();
    }

    /// <summary>Only ASCII is looked for, so the drawing's own encoding does not matter.</summary>
    private static byte[] WithoutBoxes(byte[] drawing, IReadOnlySet<CellAddress> removed) => removed.Count == 0 ? drawing
        : Encoding.Latin1.GetBytes(Shape().Replace(Encoding.Latin1.GetString(drawing), shape => IsBoxOf(shape.Value, removed) ? "" : shape.Value));

    private static bool IsBoxOf(string shape, IReadOnlySet<CellAddress> cells) =>
        shape.Contains("ObjectType=\"Note\"", StringComparison.Ordinal)
        && Row().Match(shape) is { Success: true } row && Column().Match(shape) is { Success: true } column
        && cells.Contains(new CellAddress(NumberOf(row) + 1, NumberOf(column) + 1));

    private static int NumberOf(Match match) => int.Parse(match.Groups[1].ValueSpan, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("<v:shape\\s.*?</v:shape>", RegexOptions.Singleline)]
    private static partial Regex Shape();

    [GeneratedRegex("<x:Row>\\s*([0-9]{1,7})\\s*</x:Row>")]
    private static partial Regex Row();

    [GeneratedRegex("<x:Column>\\s*([0-9]{1,5})\\s*</x:Column>")]
    private static partial Regex Column();

    /// <summary>Fills of ours give way to the colour that they cover.</summary>
    private sealed class Uncovering(StyleFacts facts) : XmlEdit
    {
        private int _fill = -1;
        private bool _inFills;

        private CellFill? Ours => _inFills && facts.FillAt(_fill) is { IsOurs: true } fill ? fill : null;

        public override void BeforeStart(XmlReader xml, XmlWriter writer)
        {
            if (xml.Depth == 1)
            {
                _inFills = xml.LocalName == "fills";
            }
            else if (xml.Depth == 2 && _inFills)
            {
                _fill++;
            }
        }

        public override bool WriteAttributes(XmlReader xml, XmlWriter writer)
        {
            switch (xml.Depth)
            {
                case 3 when Ours is { Covered.Count: 0 }:
                    writer.WriteAttributeString("patternType", "none");
                    return true;
                case 4 when Ours is { Covered.Count: > 0 } fill && xml.LocalName == "fgColor":
                    foreach (var (name, value) in fill.Covered)
                    {
                        writer.WriteAttributeString(name, value);
                    }

                    return true;
                case 4 when Ours is { } && xml.LocalName == "fgColor":
                    writer.WriteAttributeString("indexed", "64");
                    return true;
                default:
                    return false;
            }
        }
    }
}
