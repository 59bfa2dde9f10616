using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Annotation;

/// <summary>
/// A copy of a stranger's .xlsx in which cells are coloured and carry comments. Only the XML of what is noted is touched: the noted sheets,
/// their comments, the style sheet. Pictures, charts, macros, validation, print settings stay as they are, byte for byte.
/// </summary>
/// <remarks>
/// A comment that stands on a noted cell already is kept, and the note is added below it. Where that comment is one of Excel's threads, Excel
/// shows the thread alone; the colour and the list of notes still show the note.
/// </remarks>
public static class AnnotatedCopy
{
    /// <summary>Writes the copy: the same bytes for the same file and notes.</summary>
    /// <param name="file">The bytes of the workbook.</param>
    /// <param name="notes">What to say, in the order of the list. A note of a sheet that the workbook does not have stands in the list alone.</param>
    /// <param name="options">Author and list; the defaults where null.</param>
    /// <param name="limits">What is refused; <see cref="ReadLimits.Standard"/> where null.</param>
    /// <exception cref="UnreadableWorkbookException">The file is no workbook, is broken, locked, too large or without content.</exception>
    public static byte[] Write(ReadOnlyMemory<byte> file, IReadOnlyList<CellNote> notes, AnnotationOptions? options = null, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(notes);
        limits ??= ReadLimits.Standard;
        var grid = WorkbookReader.Read(file, limits);
        try
        {
            using var scan = PackageReader.Open(file, limits);
            using var package = PackageReader.Open(file, limits);
            return Write(scan, package, grid, notes, options ?? new AnnotationOptions());
        }
        catch (Exception broken) when (PackageReader.IsDamage(broken) || broken is InvalidOperationException)
        {
            throw new UnreadableWorkbookException(UnreadableReason.Damaged, "annotation", broken);
        }
    }

    private static byte[] Write(PackageReader scan, PackageReader package, GridWorkbook grid, IReadOnlyList<CellNote> notes, AnnotationOptions options)
    {
        var parts = WorkbookParts.Find(scan);
        var names = OfficeNames.Of(RootNamespace(scan, parts.Workbook));
        var patch = new PackagePatch(package);
        var styles = NoteStyles.Of(scan, parts.Styles, names);
        foreach (var (sheet, part) in grid.Sheets.Zip(parts.Sheets, (s, p) => (Sheet: s, p.Part)).DistinctBy(p => p.Part))
        {
            var targets = NoteTargets.On(sheet, notes);
            if (targets.Count > 0)
            {
                Annotate(scan, package, patch, part, targets, styles, names, options.Author);
            }
        }

        if (options.List is { } list && notes.Count > 0)
        {
            NoteListSheet.Add(package, patch, parts, names, styles, list, notes);
        }

        styles.Write(package, patch, parts);
        return patch.Write();
    }

    private static void Annotate(PackageReader scan, PackageReader package, PackagePatch patch, string part, IReadOnlyList<NoteTarget> targets, NoteStyles styles, OfficeNames names, string author)
    {
        var sheet = NotedSheet.Scan(scan, part, targets);
        var related = Relationships.Of(scan, part);
        var comments = related.FirstOrDefault(r => r.Kind == "comments" && scan.Has(r.Target))?.Target;
        var commented = NoteComments.Write(package, patch, part, comments, targets, names, author);
        var shapes = related.FirstOrDefault(r => r.Kind == "vmlDrawing" && r.Id == sheet.LegacyDrawing && scan.Has(r.Target))?.Target;
        var newShapes = NoteShapes.Write(package, patch, part, shapes, shapes is null ? targets : targets.Where(t => !commented.Contains(t.Cell)), names);
        patch.Change(part, XmlCopy.Of(package, part, new SheetNotes(sheet, targets, styles, newShapes, names)));
    }

    private static string RootNamespace(PackageReader package, string part)
    {
        using var xml = package.OpenXml(part);
        xml.MoveToContent();
        return xml.NamespaceURI;
    }
}
