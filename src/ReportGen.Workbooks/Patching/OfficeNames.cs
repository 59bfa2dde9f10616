namespace ReportGen.Workbooks.Patching;

/// <summary>The namespaces of one workbook: those of Strict Open XML where it is written so, the usual ones otherwise.</summary>
/// <param name="Main">Of sheets, styles, comments.</param>
/// <param name="Relationships">Of <c>r:id</c>; also the beginning of the kinds of relationships.</param>
internal sealed record OfficeNames(string Main, string Relationships)
{
    private static readonly OfficeNames Transitional = new("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    private static readonly OfficeNames Strict = new("http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    /// <summary>By the namespace of a part's root.</summary>
    public static OfficeNames Of(string main) => main == Strict.Main ? Strict : Transitional;

    /// <summary>The kind of a relationship: <c>comments</c>, <c>vmlDrawing</c>.</summary>
    public string Kind(string word) => $"{Relationships}/{word}";
}
