using System.Text.RegularExpressions;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Rendering.Disclosures;

namespace ReportGen.App.Disclosures;

/// <summary>How the documents of a disclosure are called: as the document itself, or as its draft.</summary>
internal static partial class DisclosureNames
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

    /// <summary>PF-836, PF-837 — the accounts do not say of which year, or whose they are: the cover, the titles and the names of the documents lack it.</summary>
    public static IEnumerable<Finding> Check(FinalAccounts accounts)
    {
        if (accounts.Year is null) yield return FindingCatalogue.Find("PF-836", Place.OfFile(accounts.File));
        if (accounts.Agency is not { IsBlank: false }) yield return FindingCatalogue.Find("PF-837", Place.OfFile(accounts.File));
    }

    /// <summary>A project's name as people say it, without the number that a system has put before it: 51050022T000000367100-物业管理项目.</summary>
    public static string OfProject(string name) => SystemNumber().Replace(name.Trim(), "");

    [GeneratedRegex(@"^[0-9A-Za-z]{8,}\s*[-—_]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex SystemNumber();
}
