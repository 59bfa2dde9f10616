namespace ReportGen.Rendering.Documents.Docx;

/// <summary>Who fills in the page numbers of the contents.</summary>
public enum ContentsPages
{
    /// <summary>The list is a field; the office program of whoever opens the document fills it in.</summary>
    ByReader,

    /// <summary>
    /// The lines refer to their pages one by one: LibreOffice knows these when it converts to PDF, but fills in no field of contents. For a
    /// document that goes straight into PDF.
    /// </summary>
    OnConversion,
}
