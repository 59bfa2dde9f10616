using System.Collections.Immutable;
using ReportGen.Workbooks.Inspection;
using ReportGen.Workbooks.Legacy;
using ReportGen.Workbooks.Legacy.Text;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Cleaning;

/// <summary>
/// Takes out of a file what can be taken out safely: properties, comments, printer settings, pictures of earlier states, the reach into other
/// workbooks. Tracked changes, macros and embedded files are a person's decision and stay; a file with hidden content is not copied at all.
/// </summary>
public static class FileCleaning
{
    /// <summary>Writes the copy: the same bytes for the same file, and the file itself where there is nothing to take out.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="limits">What is refused; <see cref="ReadLimits.Standard"/> where null.</param>
    /// <exception cref="UnreadableWorkbookException">The file is of no known kind, is broken, locked or too large.</exception>
    public static CleanedFile Write(ReadOnlyMemory<byte> file, ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Standard;
        var before = FileInspection.Read(file, limits);
        if (before.Traces.Any(t => t.Kind is TraceKind.HiddenSheet or TraceKind.HiddenRow or TraceKind.HiddenColumn or TraceKind.HiddenText))
        {
            return new CleanedFile(null, [], before);
        }

        var content = Cleaned(file, limits);
        var after = FileInspection.Read(content, limits);
        var stripped = Without(before.Traces, after.Traces);

        // What was stripped is what the same look no longer finds: the list cannot tell more, or less, than was done.
        return stripped.IsEmpty ? new CleanedFile(file.ToArray(), [], before) : new CleanedFile(content, stripped, after);
    }

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
