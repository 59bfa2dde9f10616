using System.Collections.Immutable;
using ReportGen.Workbooks.Cleaning.Hidden;
using ReportGen.Workbooks.Inspection;
using ReportGen.Workbooks.Legacy;
using ReportGen.Workbooks.Legacy.Text;

namespace ReportGen.Workbooks.Cleaning;

/// <summary>
/// Takes out of a file what can be taken out safely: properties, comments, printer settings, pictures of earlier states, the reach into other
/// workbooks. Tracked changes, macros and embedded files are a person's decision and stay; a file with hidden
/// content is not copied at all, unless it is asked for that hidden sheets, rows and columns go.
/// </summary>
public static class FileCleaning
{
    /// <summary>Writes the copy: the same bytes for the same file, and the file itself where there is nothing to take out.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="limits">What is refused; <see cref="ReadLimits.Standard"/> where null.</param>
    /// <param name="dropHidden">True where hidden sheets, rows and columns are taken out, if nothing that stays refers to them.</param>
    /// <exception cref="UnreadableWorkbookException">The file is of no known kind, is broken, locked or too large.</exception>
    public static CleanedFile Write(ReadOnlyMemory<byte> file, ReadLimits? limits = null, bool dropHidden = false)
    {
        limits ??= ReadLimits.Standard;
        var before = FileInspection.Read(file, limits);
        if (before.Traces.Any(IsHidden))
        {
            return dropHidden && !before.Traces.Any(t => t.Kind == TraceKind.HiddenText) ? WithoutHidden(file, limits, before) : new CleanedFile(null, [], before);
        }

        var content = Cleaned(file, limits);
        var after = FileInspection.Read(content, limits);
        var stripped = Without(before.Traces, after.Traces);

        // What was stripped is what the same look no longer finds: the list cannot tell more, or less, than was done.
        return stripped.IsEmpty ? new CleanedFile(file.ToArray(), [], before) : new CleanedFile(content, stripped, after);
    }

    // The hidden first: with them the rows below move, and the places of what else is stripped with the rows.
    private static CleanedFile WithoutHidden(ReadOnlyMemory<byte> file, ReadLimits limits, InspectedFile before)
    {
        var removed = FileInspection.WithDamageTold(() => HiddenRemoval.Write(file, limits));
        if (removed.Content is null)
        {
            return new CleanedFile(null, [], before) { Uses = removed.Uses };
        }

        var rest = Write(removed.Content, limits);
        var empty = removed.Sheets.Where(s => !before.Traces.Any(t => t.Kind == TraceKind.HiddenSheet && t.Part == s)).Select(s => new FileTrace(TraceKind.HiddenSheet, s, "", ""));
        return rest with { Stripped = [.. before.Traces.Where(t => IsHidden(t) || removed.Sheets.Contains(t.Part)), .. empty, .. rest.Stripped] };
    }

    private static bool IsHidden(FileTrace trace) => trace.Kind is TraceKind.HiddenSheet or TraceKind.HiddenRow or TraceKind.HiddenColumn or TraceKind.HiddenText;

    private static byte[] Cleaned(ReadOnlyMemory<byte> file, ReadLimits limits) => FileInspection.WithDamageTold(() =>
        FileKinds.Of(file.Span) == FileKind.Package ? PackageCleaning.Write(file, limits)
        : TextDecoding.Decode(file.Span) is { } page && PageInspection.IsPage(page) ? PageCleaning.Write(file, page)
        : file.ToArray());

    /// <summary>Two comments may say the same: each counts for itself.</summary>
    private static ImmutableArray<FileTrace> Without(ImmutableArray<FileTrace> before, ImmutableArray<FileTrace> after)
    {
        var left = after.ToList();
        return [.. before.Where(t => !left.Remove(t))];
    }
}
