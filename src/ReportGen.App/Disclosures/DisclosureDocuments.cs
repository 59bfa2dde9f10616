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
    /// <summary>The documents under their names.</summary>
    /// <param name="name">The name without ending.</param>
    public ImmutableArray<OutputDocument> Named(string name) => [new($"{name}.docx", Text), new($"{name}.html", Page), new($"{name}附表.xlsx", Annex)];
}
