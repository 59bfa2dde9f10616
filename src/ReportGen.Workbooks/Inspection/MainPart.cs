using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Inspection;

/// <summary>The main part of a package, and by its root what the package is.</summary>
/// <param name="Name">The name of the part.</param>
/// <param name="IsDocument">True for a text document, false for a workbook.</param>
internal sealed record MainPart(string Name, bool IsDocument)
{
    /// <exception cref="UnreadableWorkbookException">It is neither.</exception>
    public static MainPart Of(PackageReader package)
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
            "document" => new MainPart(main, true),
            "workbook" => new MainPart(main, false),
            _ => throw new UnreadableWorkbookException(UnreadableReason.NotAWorkbook, main),
        };
    }
}
