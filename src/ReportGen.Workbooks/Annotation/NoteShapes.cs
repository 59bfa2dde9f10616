using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Annotation;

/// <summary>
/// The boxes of comments, in the old drawing language that Excel still asks for. A drawing that is there gets its new boxes as text before its
/// end, because office programs write it as XML that is not always well-formed.
/// </summary>
internal static partial class NoteShapes
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private const string Head = """
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>
        """;

    /// <summary>The namespaces stand on each element, because a drawing of another program need not name them at its root as we do.</summary>
    private const string ShapeType = """
        <v:shapetype xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" id="_x0000_t202n" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
        """;

    /// <summary>Adds a box for each comment.</summary>
    /// <param name="package">The workbook.</param>
    /// <param name="patch">Where they are written to.</param>
    /// <param name="sheet">The sheet's part.</param>
    /// <param name="drawing">The part of its old drawings; null where it has none.</param>
    /// <param name="targets">The comments without a box.</param>
    /// <param name="names">The namespaces of the workbook.</param>
    /// <param name="place">The sheet's rows and columns, to make each box as large as its text.</param>
    /// <returns>The id of a new drawing; null where the sheet has one.</returns>
    public static string? Write(PackageReader package, PackagePatch patch, string sheet, string? drawing, IEnumerable<NoteTarget> targets, OfficeNames names, NotedSheet place)
    {
        var boxes = targets.ToList();
        if (drawing is not null)
        {
            if (boxes.Count > 0)
            {
                patch.Change(drawing, WithBoxes(package.ReadPart(drawing), boxes, place));
            }

            return null;
        }

        var part = patch.Add("xl/drawings/vmlDrawing{0}.vml", ContentType, Encoding.UTF8.GetBytes(Head + Boxes(boxes, 1025, place) + "</xml>"));
        return patch.Relate(sheet, names.Kind("vmlDrawing"), part);
    }

    private static byte[] WithBoxes(byte[] drawing, List<NoteTarget> boxes, NotedSheet place)
    {
        var end = drawing.AsSpan().LastIndexOf("</xml"u8);
        if (end < 0)
        {
            throw new UnreadableWorkbookException(UnreadableReason.Damaged, "vmlDrawing");
        }

        // Only ASCII is looked for, so the drawing's own encoding does not matter; the bytes around stay as they are.
        var ids = ShapeId().Matches(Encoding.Latin1.GetString(drawing)).Select(m => int.TryParse(m.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0);
        return [.. drawing.AsSpan(0, end), .. Encoding.ASCII.GetBytes(Boxes(boxes, ids.DefaultIfEmpty(1024).Max() + 1, place)), .. drawing.AsSpan(end)];
    }

    private static string Boxes(List<NoteTarget> targets, int firstId, NotedSheet place) =>
        ShapeType + string.Concat(targets.Select((t, i) => Box(t, firstId + i, NoteBox.For(t.Text, t.Cell, place.WidthOf, place.HeightOf))));

    private static string Box(NoteTarget target, int id, NoteBox box) => string.Create(CultureInfo.InvariantCulture, $"""
        <v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s{id}" type="#_x0000_t202n" style="position:absolute;margin-left:80pt;margin-top:2pt;width:{box.Width}pt;height:{box.Height}pt;z-index:{id - 1024};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{box.Left.Index - 1}, {box.Left.Pixels}, {box.Top.Index - 1}, {box.Top.Pixels}, {box.Right.Index - 1}, {box.Right.Pixels}, {box.Bottom.Index - 1}, {box.Bottom.Pixels}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{target.Cell.Row - 1}</x:Row><x:Column>{target.Cell.Column - 1}</x:Column></x:ClientData></v:shape>
        """);

    [GeneratedRegex("_x0000_s([0-9]{1,8})\\b")]
    private static partial Regex ShapeId();
}
