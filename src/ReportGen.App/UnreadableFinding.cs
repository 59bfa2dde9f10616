using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Workbooks;

namespace ReportGen.App;

/// <summary>Each way in which a file can refuse to be read has its own finding, with what to do about it.</summary>
internal static class UnreadableFinding
{
    /// <summary>Limits that no ordinary workbook meets, however large: whoever passes them has made a package to do harm.</summary>
    private static readonly HashSet<string> PackageLimits =
        [nameof(ReadLimits.Entries), nameof(ReadLimits.InflatedBytes), nameof(ReadLimits.MarkupBytes), nameof(ReadLimits.Names), nameof(ReadLimits.Depth)];

    /// <param name="unreadable">Why the file was refused.</param>
    /// <param name="file">The file's name for places.</param>
    public static Finding Of(UnreadableWorkbookException unreadable, string file) => FindingCatalogue.Find(
        IdOf(unreadable),
        Place.OfFile(file),
        ("format", unreadable.Detail),
        ("limit", unreadable.Reason == UnreadableReason.TooLarge ? AppPhrases.Of("limit." + unreadable.Detail, ("most", unreadable.Limit)) : unreadable.Detail));

    private static string IdOf(UnreadableWorkbookException unreadable) => unreadable.Reason switch
    {
        UnreadableReason.NotAWorkbook => "PF-110",
        UnreadableReason.Damaged => "PF-111",
        UnreadableReason.Encrypted => "PF-112",
        UnreadableReason.LegacyBinary => "PF-113",
        UnreadableReason.OtherFormat => "PF-114",
        UnreadableReason.TooLarge when PackageLimits.Contains(unreadable.Detail) => "PF-124",
        UnreadableReason.TooLarge => "PF-115",
        UnreadableReason.DocumentType => "PF-116",
        UnreadableReason.NoContent => "PF-117",
        UnreadableReason.NoTable => "PF-123",
        _ => throw new ArgumentOutOfRangeException(nameof(unreadable)),
    };
}
