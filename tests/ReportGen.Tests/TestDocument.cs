using System.IO.Compression;
using System.Security;
using System.Text;

namespace ReportGen.Tests;

/// <summary>A small .docx put together part by part, with whatever a test wants to be in it.</summary>
internal sealed class TestDocument
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly StringBuilder _body = new();
    private readonly StringBuilder _related = new();
    private readonly StringBuilder _packageRelated = new();
    private readonly StringBuilder _types = new();
    private readonly SortedDictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    /// <summary>A paragraph of plain text.</summary>
    public TestDocument Paragraph(string text) => Raw($"<w:p><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r></w:p>");

    /// <summary>A table of one cell.</summary>
    public TestDocument Table(string text) => Raw(
        $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>{SecurityElement.Escape(text)}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");

    /// <summary>XML within the body.</summary>
    public TestDocument Raw(string xml)
    {
        _body.Append(xml);
        return this;
    }

    /// <summary>A part beside the main part.</summary>
    /// <param name="name">Its name below word/.</param>
    /// <param name="kind">The last word of the relationship's kind.</param>
    /// <param name="xml">Its XML with w: for the usual namespace.</param>
    public TestDocument Part(string name, string kind, string xml)
    {
        _related.Append($"<Relationship Id=\"r{name.Replace(".", "", StringComparison.Ordinal)}\" Type=\"{Office}/{kind}\" Target=\"{name}\"/>");
        _types.Append($"<Override PartName=\"/word/{name}\" ContentType=\"{Types}{kind}+xml\"/>");
        _parts["word/" + name] = Encoding.UTF8.GetBytes(xml.Replace(" W>", $" xmlns:w=\"{Word}\">", StringComparison.Ordinal));
        return this;
    }

    /// <summary>A part of any other kind, a whole file among them.</summary>
    /// <param name="name">Its name below word/.</param>
    /// <param name="kind">The last word of the relationship's kind.</param>
    /// <param name="content">Its bytes.</param>
    public TestDocument File(string name, string kind, byte[] content)
    {
        _related.Append($"<Relationship Id=\"r{_parts.Count}\" Type=\"{Office}/{kind}\" Target=\"{name}\"/>");
        _parts[name.StartsWith("../", StringComparison.Ordinal) ? name[3..] : "word/" + name] = content;
        return this;
    }

    /// <summary>A relationship that leads out of the package.</summary>
    public TestDocument External(string kind, string target)
    {
        _related.Append($"<Relationship Id=\"x{kind}\" Type=\"{Office}/{kind}\" Target=\"{SecurityElement.Escape(target)}\" TargetMode=\"External\"/>");
        return this;
    }

    /// <summary>The properties of the document.</summary>
    public TestDocument Properties(string author = "", string company = "", string title = "")
    {
        _packageRelated.Append("<Relationship Id=\"core\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>")
            .Append($"<Relationship Id=\"app\" Type=\"{Office}/extended-properties\" Target=\"docProps/app.xml\"/>");
        _types.Append("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>")
            .Append("<Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>");
        _parts["docProps/core.xml"] = Encoding.UTF8.GetBytes("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + $"<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator></cp:coreProperties>");
        _parts["docProps/app.xml"] = Encoding.UTF8.GetBytes("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
            + $"<Template>Normal.dotm</Template><Company>{company}</Company></Properties>");
        return this;
    }

    public byte[] ToBytes()
    {
        const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
        var parts = new SortedDictionary<string, byte[]>(_parts, StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = Encoding.UTF8.GetBytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Types}document.main+xml\"/>{_types}</Types>"),
            ["_rels/.rels"] = Encoding.UTF8.GetBytes($"<Relationships xmlns=\"{Relationships}\"><Relationship Id=\"main\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>{_packageRelated}</Relationships>"),
            ["word/_rels/document.xml.rels"] = Encoding.UTF8.GetBytes($"<Relationships xmlns=\"{Relationships}\">{_related}</Relationships>"),
            ["word/document.xml"] = Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"{Word}\" xmlns:r=\"{Office}\"><w:body>{_body}</w:body></w:document>"),
        };
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }
}
