using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Inspection;

/// <summary>What a package is, by the root of its main part.</summary>
/// <param name="Main">The main part.</param>
/// <param name="IsDocument">True for a text document, false for a workbook.</param>
internal sealed record OfficePackage(string Main, bool IsDocument)
{
    /// <exception cref="UnreadableWorkbookException">It is neither.</exception>
    public static OfficePackage Of(PackageReader package)
    {
        var main = Relationships.Of(package, "").FirstOrDefault(r => r.Kind == "officeDocument")?.Target;
        if (main is null || !package.Has(main) || main.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
        {
            // Says in the reader's own words what the package is instead.
            WorkbookParts.Find(package);
            throw new UnreadableWorkbookException(UnreadableReason.NotAWorkbook);
        }

        using var xml = package.OpenXml(main);
        xml.MoveToContent();
        return xml.LocalName switch
        {
            "document" => new OfficePackage(main, true),
            "workbook" => new OfficePackage(main, false),
            _ => throw new UnreadableWorkbookException(UnreadableReason.NotAWorkbook, main),
        };
    }
}
