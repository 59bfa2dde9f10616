using System.Net;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Rendering.Documents.Html;

/// <summary>Texts as they may stand in a page.</summary>
internal static class Markup
{
    /// <summary>Nothing in a text is ever taken for markup.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(XmlText.Of(text));

    /// <summary>The same with line breaks.</summary>
    public static string Lines(string text) => Text(text).Replace("\n", "<br>", StringComparison.Ordinal);
}
