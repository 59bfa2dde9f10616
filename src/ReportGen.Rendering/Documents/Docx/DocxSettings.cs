using System.Xml.Linq;
using static ReportGen.Rendering.Documents.Docx.Word;

namespace ReportGen.Rendering.Documents.Docx;

/// <summary>What holds for a document as a whole: its faces with what may stand in for them, its settings, its title.</summary>
internal static class DocxSettings
{
    public static XElement Fonts(PaperStyle paper) => Root(
        "fonts",
        paper.Instead.Select(f => El(
            "font",
            At("name", f.Key),
            Val("altName", string.Join(',', f.Value)),
            Val("charset", "86"),
            Val("family", "auto"),
            Val("pitch", "variable"))));

    /// <param name="updatesFields">True where programs shall fill in page numbers when the document is opened.</param>
    /// <param name="paper">How it looks.</param>
    public static XElement Settings(PaperStyle paper, bool updatesFields) => Root(
        "settings",
        Val("zoom", "bestFit").WithPercent(),
        paper.NumbersOutside ? El("evenAndOddHeaders") : null,
        Val("characterSpacingControl", "compressPunctuation"),
        updatesFields ? Val("updateFields", "true") : null,
        El("compat", Compatibility("compatibilityMode", 15)),
        El("themeFontLang", At("val", "en-US"), At("eastAsia", "zh-CN")));

    /// <summary>Title and language, without author and date: the same document is the same file.</summary>
    public static XElement Properties(string title)
    {
        XNamespace properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dublinCore = "http://purl.org/dc/elements/1.1/";
        return new XElement(
            properties + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", properties.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dc", dublinCore.NamespaceName),
            new XElement(dublinCore + "title", title),
            new XElement(dublinCore + "language", "zh-CN"));
    }

    private static XElement WithPercent(this XElement zoom)
    {
        zoom.SetAttributeValue(W + "percent", "100");
        return zoom;
    }

    private static XElement Compatibility(string name, int value) =>
        El("compatSetting", At("name", name), At("uri", "http://schemas.microsoft.com/office/word"), At("val", value));
}
