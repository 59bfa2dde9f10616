using ReportGen.Rendering.Disclosures;

namespace ReportGen.App.Disclosures;

/// <summary>How the documents of a disclosure are called: as the document itself, or as its draft.</summary>
internal static class DisclosureNames
{
    private const string Draft = "草稿_";

    // What no file system refuses, on whatever machine the folder is looked at.
    private const string Refused = "\\/:*?\"<>|";

    /// <summary>The name without ending.</summary>
    public static string Of(DisclosureParts parts, bool isDraft)
    {
        var name = string.Concat((parts.Agency + parts.Subject).Where(c => !char.IsControl(c)).Select(c => Refused.Contains(c, StringComparison.Ordinal) ? '_' : c)).Trim('.', ' ');
        return (isDraft ? Draft : "") + name;
    }
}
