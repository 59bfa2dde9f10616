using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Workbooks.Packages;

namespace ReportGen.App.Batch;

/// <summary>Each way in which a file can refuse to be read has its own finding, with what to do about it.</summary>
internal static class UnreadableFinding
{
    public static Finding Of(UnreadableWorkbookException unreadable, InputFile input) => FindingCatalogue.Find(
        IdOf(unreadable.Reason, System.IO.Path.GetExtension(input.Path)),
        Place.OfFile(input.Name),
        ("limit", unreadable.Reason == UnreadableReason.TooLarge ? AppPhrases.Of("limit." + unreadable.Detail, ("most", unreadable.Limit)) : unreadable.Detail));

    private static string IdOf(UnreadableReason reason, string ending) => reason switch
    {
        UnreadableReason.NotAWorkbook => "PF-110",
        UnreadableReason.Damaged => "PF-111",
        UnreadableReason.Encrypted => "PF-112",
        UnreadableReason.LegacyBinary when ending.StartsWith(".et", StringComparison.OrdinalIgnoreCase) => "PF-114",
        UnreadableReason.LegacyBinary => "PF-113",
        UnreadableReason.OtherFormat => "PF-114",
        UnreadableReason.TooLarge => "PF-115",
        UnreadableReason.DocumentType => "PF-116",
        UnreadableReason.NoContent => "PF-117",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
