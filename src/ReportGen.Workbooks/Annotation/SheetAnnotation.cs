using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Annotation;

/// <summary>Writes the notes of one sheet after another: cells, comments, boxes.</summary>
internal sealed class SheetAnnotation(PackageReader scan, PackageReader package, PackagePatch patch, NoteStyles styles, OfficeNames names, AnnotationOptions options)
{
    public void Write(string part, IReadOnlyList<NoteTarget> targets)
    {
        if (targets.Count == 0 && options.Sheet is null)
        {
            return;
        }

        var sheet = NotedSheet.Scan(scan, part, targets);
        var stepsBack = options.Sheet is not null && sheet.IsShown;
        if (targets.Count > 0 || stepsBack)
        {
            var shapes = targets.Count > 0 ? WriteComments(part, sheet, targets) : null;
            patch.Change(part, XmlCopy.Of(package, part, new SheetNotes(sheet, targets, styles, shapes, names) { StepsBack = stepsBack }));
        }
    }

    /// <returns>The id of a new drawing for the boxes; null where the sheet has one.</returns>
    private string? WriteComments(string part, NotedSheet sheet, IReadOnlyList<NoteTarget> targets)
    {
        var related = Relationships.Of(scan, part);
        var comments = related.FirstOrDefault(r => r.Kind == "comments" && scan.Has(r.Target))?.Target;
        var commented = NoteComments.Write(package, patch, part, comments, targets, names, options.Author);
        var shapes = related.FirstOrDefault(r => r.Kind == "vmlDrawing" && r.Id == sheet.LegacyDrawing && scan.Has(r.Target))?.Target;
        return NoteShapes.Write(package, patch, part, shapes, shapes is null ? targets : targets.Where(t => !commented.Contains(t.Cell)), names, sheet);
    }
}
