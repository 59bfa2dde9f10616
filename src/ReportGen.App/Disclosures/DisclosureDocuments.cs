using System.Collections.Immutable;
using ReportGen.App.Batch.Pdf;

namespace ReportGen.App.Disclosures;

/// <summary>What is published, before it has a name.</summary>
/// <param name="Text">The document as .docx.</param>
/// <param name="Page">The same as a page.</param>
/// <param name="Annex">The tables as .xlsx.</param>
/// <param name="Paper">The document as it is converted to PDF.</param>
internal sealed record DisclosureDocuments(byte[] Text, byte[] Page, byte[] Annex, byte[] Paper)
{
    /// <summary>What the documents are called, and the PDF that may lie beside them.</summary>
    /// <param name="name">The name without ending.</param>
    /// <returns>The document, the page, the annex, the PDF.</returns>
    public static string[] NamesOf(string name) => [$"{name}.docx", $"{name}.html", $"{name}附表.xlsx", $"{name}.pdf"];

    /// <summary>The documents under their names.</summary>
    /// <param name="name">The name without ending.</param>
    public ImmutableArray<OutputDocument> Named(string name) => [.. NamesOf(name).Zip([Text, Page, Annex], (file, content) => new OutputDocument(file, content))];
}
