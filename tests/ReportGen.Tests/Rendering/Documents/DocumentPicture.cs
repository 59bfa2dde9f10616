using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace ReportGen.Tests.Rendering.Documents;

/// <summary>A text document paragraph by paragraph, so that a golden shows what changed.</summary>
internal static class DocumentPicture
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static string Of(byte[] docx)
    {
        var text = new StringBuilder();
        foreach (var element in XDocument.Parse(Encoding.UTF8.GetString(Part(docx, "word/document.xml"))).Root!.Element(W + "body")!.Elements())
        {
            Append(text, element);
        }

        return text.ToString();
    }

    /// <summary>The names of the parts, in order.</summary>
    public static IReadOnlyList<string> Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return [.. zip.Entries.Select(e => e.FullName)];
    }

    public static byte[] Part(byte[] package, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        using var stream = zip.GetEntry(name)!.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static void Append(StringBuilder text, XElement element)
    {
        if (element.Name == W + "p")
        {
            text.Append((string?)element.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")).Append("| ").Append(TextOf(element)).Append('\n');
        }

        foreach (var row in element.Name == W + "tbl" ? element.Elements(W + "tr") : [])
        {
            text.Append(row.Descendants(W + "tblHeader").Any() ? "  ## " : "  -- ").AppendJoin(" | ", row.Elements(W + "tc").Select(CellOf)).Append('\n');
        }

        foreach (var section in element.DescendantsAndSelf(W + "sectPr"))
        {
            var landscape = (string?)section.Element(W + "pgSz")!.Attribute(W + "orient") ?? "upright";
            text.Append("==== ").Append(landscape).Append(section.Elements(W + "footerReference").Any() ? ", numbered" : "").Append(section.Elements(W + "pgNumType").Any() ? " from 1" : "").Append('\n');
        }
    }

    private static string CellOf(XElement cell)
    {
        var properties = cell.Element(W + "tcPr")!;
        var span = (string?)properties.Element(W + "gridSpan")?.Attribute(W + "val");
        var down = properties.Element(W + "vMerge") is { } merge ? (string?)merge.Attribute(W + "val") is "restart" ? "↓" : "↑" : "";
        return $"{(span is null ? "" : $"[{span}]")}{down}{TextOf(cell)}";
    }

    private static string TextOf(XElement element) => string.Concat(element.Descendants().Select(e => e.Name.LocalName switch
    {
        "t" => e.Value,
        "br" => "\\n",
        "tab" when e.Parent!.Name == W + "r" => "→",
        "instrText" => $"{{{e.Value.Trim()}}}",
        "drawing" => $"[{(string?)e.Descendants().First(d => d.Name.LocalName == "docPr").Attribute("descr")}]",
        "pageBreakBefore" => "[new page]",
        _ => "",
    }));
}
