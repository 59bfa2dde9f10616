using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Annotation;

/// <summary>
/// A copy of a stranger's .xlsx in which cells are coloured and carry comments. Only the XML of what is noted is touched: the noted sheets,
/// their comments, the style sheet. Pictures, charts, macros, validation, print settings stay as they are, byte for byte.
/// </summary>
/// <remarks>
/// A comment that stands on a noted cell already is kept, and the note is added below it. Where that comment is one of Excel's threads, Excel
/// shows the thread alone; the colour and the sheet of notes still show the note.
/// </remarks>
public static class AnnotatedCopy
{
    /// <summary>Writes the copy: the same bytes for the same file and notes.</summary>
    /// <param name="file">The bytes of the workbook.</param>
    /// <param name="notes">What to say of cells. A note of a sheet that the workbook does not have is left out.</param>
    /// <param name="options">Author, frame and sheet of notes; the defaults where null.</param>
    /// <param name="limits">What is refused; <see cref="ReadLimits.Standard"/> where null.</param>
    /// <exception cref="UnreadableWorkbookException">The file is no .xlsx, is broken, locked, too large or without content.</exception>
    public static byte[] Write(ReadOnlyMemory<byte> file, IReadOnlyList<CellNote> notes, AnnotationOptions? options = null, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(notes);
        (options, limits) = (options ?? new AnnotationOptions(), limits ?? ReadLimits.Standard);
        var grid = WorkbookReader.Read(file, limits);
        try
        {
            if (ListOn(grid, options) is not null)
            {
                using var scan = PackageReader.Open(file, limits);
                using var package = PackageReader.Open(file, limits);
                file = NoteRemoval.Write(scan, package, WorkbookParts.Find(scan), options.Frame);
            }

            return Annotated(file, grid, notes, options, limits);
        }
        catch (Exception broken) when (PackageReader.IsDamage(broken) || broken is InvalidOperationException)
        {
            throw new UnreadableWorkbookException(UnreadableReason.Damaged, "annotation", broken);
        }
    }

    private static byte[] Annotated(ReadOnlyMemory<byte> file, GridWorkbook grid, IReadOnlyList<CellNote> notes, AnnotationOptions options, ReadLimits limits)
    {
        using var scan = PackageReader.Open(file, limits);
        using var package = PackageReader.Open(file, limits);
        var parts = WorkbookParts.Find(scan);
        var names = OfficeNames.Of(RootNamespace(scan, parts.Workbook));
        var patch = new PackagePatch(package);
        var styles = NoteStyles.Of(scan, parts.Styles, names);
        var copy = new SheetAnnotation(scan, package, patch, styles, names, options);
        foreach (var (sheet, part) in grid.Sheets.Zip(parts.Sheets, (s, p) => (Sheet: s, p.Part)).DistinctBy(p => p.Part))
        {
            copy.Write(part, NoteTargets.On(sheet, notes, options.Frame));
        }

        if (options.Sheet is { } list)
        {
            WriteList(package, patch, parts, names, styles, list, ListOn(grid, options)?.Name);
        }

        styles.Write(package, patch, parts);
        return patch.Write();
    }

    private static GridSheet? ListOn(GridWorkbook grid, AnnotationOptions options) => options.Sheet is { } list ? grid.Sheets.FirstOrDefault(list.IsOn) : null;

    private static void WriteList(PackageReader package, PackagePatch patch, WorkbookParts parts, OfficeNames names, NoteStyles styles, NoteSheet list, string? there)
    {
        var known = parts.Sheets.Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        var content = NoteSheetXml.Write(list, NoteSheetRows.Of(list, styles.Normal, known), names, styles);
        if (there is null)
        {
            NoteSheetPlace.Add(package, patch, parts.Workbook, names, list, content);
            return;
        }

        // What hung on the old sheet would hang in the air.
        var part = parts.Sheets.First(s => s.Name == there).Part;
        patch.Change(part, content);
        patch.Unrelate(part);
        NoteSheetPlace.Show(package, patch, parts.Workbook, there);
    }

    private static string RootNamespace(PackageReader package, string part)
    {
        using var xml = package.OpenXml(part);
        xml.MoveToContent();
        return xml.NamespaceURI;
    }
}
