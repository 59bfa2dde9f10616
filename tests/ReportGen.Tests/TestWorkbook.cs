using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Tests;

/// <summary>
/// Makes .xlsx files for tests by writing their XML, so that a test can also make what no office program writes:
/// <c>new TestWorkbook().Sheet("表").Cell("B2", "文字").Cell("C3", 12.5m, "#,##0.00").Merge("A1:C1").ToBytes()</c>.
/// Cells belong to the sheet named last; without any the first is called 表.
/// </summary>
internal sealed partial class TestWorkbook
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly string[] TailOrder =
    [
        "sheetProtection", "autoFilter", "mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins",
        "pageSetup", "headerFooter", "drawing", "legacyDrawing", "extLst",
    ];

    private readonly List<SheetContent> _sheets = [];
    private readonly List<string> _shared = [];
    private readonly List<string> _names = [];
    private readonly List<(string Format, bool Wrap, bool Shrink)> _styles = [("General", false, false)];
    private readonly Dictionary<string, byte[]> _extra = new(StringComparer.Ordinal);
    private readonly List<(string Part, Func<string, string> Change)> _edits = [];
    private readonly List<(string From, string To)> _moves = [];
    private bool _inline;
    private bool _withoutAddresses;
    private bool _strict;
    private bool _date1904;
    private string? _prefix;

    /// <summary>Begins a sheet.</summary>
    /// <param name="name">The name on its tab.</param>
    /// <param name="state">"hidden" or "veryHidden"; empty for a sheet that is seen.</param>
    public TestWorkbook Sheet(string name, string state = "")
    {
        _sheets.Add(new SheetContent(name, state));
        return this;
    }

    /// <summary>A text.</summary>
    public TestWorkbook Cell(string address, string text, bool wrap = false)
    {
        var style = StyleOf("General", wrap, false);
        if (_inline)
        {
            return Raw(address, $"t=\"inlineStr\" s=\"{style}\"", $"<is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is>");
        }

        _shared.Add($"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>");
        return Raw(address, $"t=\"s\" s=\"{style}\"", Invariant($"<v>{_shared.Count - 1}</v>"));
    }

    /// <summary>A number with its format code.</summary>
    public TestWorkbook Cell(string address, decimal number, string format = "General", bool shrink = false) =>
        Raw(address, $"s=\"{StyleOf(format, false, shrink)}\"", Invariant($"<v>{number}</v>"));

    /// <summary>A blank cell.</summary>
    public TestWorkbook Blank(string address, string format = "General", bool wrap = false) => Raw(address, $"s=\"{StyleOf(format, wrap, false)}\"", "");

    /// <summary>A shared text of several runs: <paramref name="runs"/> is the XML inside <c>si</c>.</summary>
    public TestWorkbook Rich(string address, string runs)
    {
        _shared.Add($"<si>{runs}</si>");
        return Raw(address, "t=\"s\"", Invariant($"<v>{_shared.Count - 1}</v>"));
    }

    /// <summary>A cell with its attributes and its content as XML.</summary>
    public TestWorkbook Raw(string address, string attributes, string content)
    {
        Assert.True(CellAddress.TryParse(address, out var at), address);
        Current.Cells[at] = (attributes, content);
        return this;
    }

    /// <summary>Height in points and visibility of a row.</summary>
    public TestWorkbook Row(int number, double? height = null, bool hidden = false)
    {
        Current.Rows[number] = Invariant($"{(height is null ? "" : Invariant($" ht=\"{height}\" customHeight=\"1\""))}{(hidden ? " hidden=\"1\"" : "")}");
        return this;
    }

    /// <summary>The width in characters of some columns, counted from 1.</summary>
    public TestWorkbook Columns(int first, int last, double width)
    {
        Current.Columns.Append(CultureInfo.InvariantCulture, $"<col min=\"{first}\" max=\"{last}\" width=\"{width}\" customWidth=\"1\"/>");
        return this;
    }

    public TestWorkbook Merge(params string[] ranges)
    {
        Current.Merges.AddRange(ranges);
        return this;
    }

    /// <summary>An element behind the rows, such as <c>&lt;autoFilter ref="A1:B2"/&gt;</c>; put where the file format wants it.</summary>
    public TestWorkbook Tail(string xml)
    {
        Current.Tail.Add(xml);
        return this;
    }

    /// <summary>XML straight before or after the rows: a comment, blanks.</summary>
    public TestWorkbook AroundRows(string before = "", string after = "")
    {
        (Current.Before, Current.After) = (before, after);
        return this;
    }

    /// <summary>A defined name; with a sheet's index it belongs to that sheet.</summary>
    public TestWorkbook Name(string name, string refersTo, int? sheet = 0, bool hidden = false)
    {
        var local = sheet is null ? "" : Invariant($" localSheetId=\"{sheet}\"");
        _names.Add($"<definedName name=\"{name}\"{local}{(hidden ? " hidden=\"1\"" : "")}>{SecurityElement.Escape(refersTo)}</definedName>");
        return this;
    }

    public TestWorkbook InlineStrings() => Set(() => _inline = true);

    /// <summary>Rows and cells do not say where they stand; so they must be without gaps.</summary>
    public TestWorkbook WithoutAddresses() => Set(() => _withoutAddresses = true);

    /// <summary>The namespaces of Strict Open XML.</summary>
    public TestWorkbook Strict() => Set(() => _strict = true);

    public TestWorkbook Date1904() => Set(() => _date1904 = true);

    /// <summary>All elements of sheets, workbook, styles and shared texts with this namespace prefix.</summary>
    public TestWorkbook Prefix(string prefix) => Set(() => _prefix = prefix);

    /// <summary>A further part, or another content for one of the usual parts.</summary>
    public TestWorkbook Part(string name, string content) => Set(() => _extra[name] = Encoding.UTF8.GetBytes(content));

    public TestWorkbook Part(string name, byte[] content) => Set(() => _extra[name] = content);

    /// <summary>Changes the XML of a part at the very end.</summary>
    public TestWorkbook Edit(string part, Func<string, string> change) => Set(() => _edits.Add((part, change)));

    /// <summary>Stores a part under another name in the zip, without telling anybody.</summary>
    public TestWorkbook Move(string part, string to) => Set(() => _moves.Add((part, to)));

    public byte[] ToBytes()
    {
        var parts = Parts();
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                var stored = _moves.Find(m => m.From == name).To ?? name;
                if (stored.Length == 0) continue;
                var entry = zip.CreateEntry(stored, CompressionLevel.Fastest);
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }

    private SortedDictionary<string, byte[]> Parts()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["xl/workbook.xml"] = WorkbookXml(),
            ["xl/_rels/workbook.xml.rels"] = WorkbookRelationships(),
            ["xl/styles.xml"] = StylesXml(),
            ["xl/sharedStrings.xml"] = $"<sst xmlns=\"{Main}\">{string.Concat(_shared)}</sst>",
            ["_rels/.rels"] = Relationships($"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/>"),
            ["[Content_Types].xml"] = ContentTypes(),
        };
        _ = Current;
        for (var i = 0; i < _sheets.Count; i++)
        {
            texts[Invariant($"xl/worksheets/sheet{i + 1}.xml")] = SheetXml(_sheets[i]);
        }

        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (part, text) in texts)
        {
            var xml = _prefix is not null && text.Contains(Main, StringComparison.Ordinal) ? Prefixed(text, _prefix) : text;
            xml = _strict ? xml.Replace("http://schemas.openxmlformats.org/officeDocument/2006", "http://purl.oclc.org/ooxml/officeDocument", StringComparison.Ordinal)
                .Replace(Main, "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal) : xml;
            xml = _edits.Where(e => e.Part == part).Aggregate(xml, (x, e) => e.Change(x));
            parts[part] = Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);
        }

        foreach (var (part, content) in _extra) parts[part] = content;
        return parts;
    }

    private string SheetXml(SheetContent sheet)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Office}\">");
        if (sheet.Columns.Length > 0) xml.Append("<cols>").Append(sheet.Columns).Append("</cols>");
        xml.Append(sheet.Before).Append("<sheetData>");
        foreach (var row in sheet.Cells.Keys.Select(c => c.Row).Union(sheet.Rows.Keys).Order().ToList())
        {
            xml.Append("<row").Append(_withoutAddresses ? "" : Invariant($" r=\"{row}\"")).Append(sheet.Rows.GetValueOrDefault(row)).Append('>');
            foreach (var (address, (attributes, content)) in sheet.Cells.Where(c => c.Key.Row == row))
            {
                xml.Append(_withoutAddresses ? "<c " : $"<c r=\"{address}\" ").Append(attributes).Append('>').Append(content).Append("</c>");
            }

            xml.Append("</row>");
        }

        xml.Append("</sheetData>").Append(sheet.After);
        var tail = sheet.Tail.AsEnumerable();
        if (sheet.Merges.Count > 0)
        {
            tail = tail.Append(Invariant($"<mergeCells count=\"{sheet.Merges.Count}\">{string.Concat(sheet.Merges.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>"));
        }

        foreach (var element in tail.OrderBy(t => Array.FindIndex(TailOrder, n => t.StartsWith("<" + n, StringComparison.Ordinal)))) xml.Append(element);
        return xml.Append("</worksheet>").ToString();
    }

    private string WorkbookXml()
    {
        _ = Current;
        var sheets = _sheets.Select((s, i) => Invariant($"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\"{(s.State.Length == 0 ? "" : $" state=\"{s.State}\"")} r:id=\"rId{i + 1}\"/>"));
        var names = _names.Count == 0 ? "" : $"<definedNames>{string.Concat(_names)}</definedNames>";
        return $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\">{(_date1904 ? "<workbookPr date1904=\"1\"/>" : "")}<sheets>{string.Concat(sheets)}</sheets>{names}</workbook>";
    }

    private string WorkbookRelationships() => Relationships(
        string.Concat(_sheets.Select((_, i) => Invariant($"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>")))
        + $"<Relationship Id=\"styles\" Type=\"{Office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"texts\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/>");

    private string StylesXml()
    {
        var formats = _styles.Select((s, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{SecurityElement.Escape(s.Format)}\"/>");
        var styles = _styles.Select((s, i) => $"<xf numFmtId=\"{(s.Format == "General" ? 0 : 200 + i)}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\">"
            + $"<alignment vertical=\"center\"{(s.Wrap ? " wrapText=\"1\"" : "")}{(s.Shrink ? " shrinkToFit=\"1\"" : "")}/></xf>");
        return $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"{_styles.Count}\">{string.Concat(formats)}</numFmts><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + $"<cellXfs count=\"{_styles.Count}\">{string.Concat(styles)}</cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
            + "<dxfs count=\"1\"><dxf><font><b/></font></dxf></dxfs></styleSheet>";
    }

    private string ContentTypes()
    {
        const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var sheets = _sheets.Select((_, i) => Invariant($"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"{Kind}worksheet+xml\"/>"));
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Kind}sheet.main+xml\"/>{string.Concat(sheets)}"
            + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Kind}styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Kind}sharedStrings+xml\"/></Types>";
    }

    /// <summary>A relationship part with these relationships.</summary>
    public static string Relationships(string relationships) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relationships}</Relationships>";

    private static string Prefixed(string xml, string prefix) =>
        PlainName().Replace(xml, $"<$1{prefix}:").Replace($"xmlns=\"{Main}\"", $"xmlns:{prefix}=\"{Main}\"", StringComparison.Ordinal);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private SheetContent Current
    {
        get
        {
            if (_sheets.Count == 0) _sheets.Add(new SheetContent("表", ""));
            return _sheets[^1];
        }
    }

    private int StyleOf(string format, bool wrap, bool shrink)
    {
        var style = (format, wrap, shrink);
        if (!_styles.Contains(style)) _styles.Add(style);
        return _styles.IndexOf(style);
    }

    private TestWorkbook Set(Action set)
    {
        set();
        return this;
    }

    [GeneratedRegex(@"<(/?)(?=[A-Za-z]\w*[\s/>])")]
    private static partial Regex PlainName();

    private sealed record SheetContent(string Name, string State)
    {
        public SortedDictionary<CellAddress, (string Attributes, string Content)> Cells { get; } = [];

        public SortedDictionary<int, string> Rows { get; } = [];

        public StringBuilder Columns { get; } = new();

        public List<string> Merges { get; } = [];

        public List<string> Tail { get; } = [];

        public string Before { get; set; } = "";

        public string After { get; set; } = "";
    }
}
