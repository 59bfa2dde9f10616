using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Tests.Findings;

/// <summary>A workbook of the examples with some cells filled otherwise, as a clerk would: <c>EditedWorkbook.Of("…").Set("J14", 5)</c>.</summary>
internal sealed class EditedWorkbook
{
    private const string SheetKind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private static readonly XNamespace Main = TestWorkbook.Main;

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);
    private readonly XDocument _sheet;

    private EditedWorkbook(string name, Stream file)
    {
        using var zip = new ZipArchive(file);
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            _parts[entry.FullName] = content.ToArray();
        }

        _sheet = XDocument.Parse(Encoding.UTF8.GetString(_parts["xl/worksheets/sheet1.xml"]).TrimStart('\uFEFF'), LoadOptions.PreserveWhitespace);
        Name = name;
    }

    /// <summary>The file's name.</summary>
    public string Name { get; private set; }

    /// <param name="folder">A folder below examples that holds one workbook, or one whose name begins with <paramref name="start"/>.</param>
    /// <param name="start">How the file's name begins.</param>
    public static EditedWorkbook Of(string folder, string start = "") =>
        OfFile(Directory.GetFiles(Repository.File(["examples", .. folder.Split('/')]), start + "*.xlsx").Single());

    private static EditedWorkbook OfFile(string path) => Of((Path.GetFileName(path), File.ReadAllBytes(path)));

    /// <summary>A workbook that was just made.</summary>
    public static EditedWorkbook Of((string Name, byte[] Content) file) => new(file.Name, new MemoryStream(file.Content));

    /// <summary>Another name for a tab.</summary>
    public EditedWorkbook Rename(string tab, string name)
    {
        Change("xl/workbook.xml", x => x.Replace($"name=\"{tab}\"", $"name=\"{name}\"", StringComparison.Ordinal));
        return this;
    }

    public EditedWorkbook Named(string name)
    {
        Name = name;
        return this;
    }

    public EditedWorkbook Set(string address, string text)
    {
        Fill(address, "inlineStr", new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)));
        return this;
    }

    public EditedWorkbook Set(string address, decimal number)
    {
        Fill(address, null, new XElement(Main + "v", number.ToString(CultureInfo.InvariantCulture)));
        return this;
    }

    /// <summary>A formula whose result was never stored.</summary>
    public EditedWorkbook Formula(string address, string formula)
    {
        Fill(address, null, new XElement(Main + "f", formula));
        return this;
    }

    /// <summary>A formula with the result that was stored last.</summary>
    public EditedWorkbook Formula(string address, string formula, decimal result)
    {
        Fill(address, null, new XElement(Main + "f", formula));
        Cell(address).Add(new XElement(Main + "v", result.ToString(CultureInfo.InvariantCulture)));
        return this;
    }

    public EditedWorkbook Clear(params ReadOnlySpan<string> addresses)
    {
        foreach (var address in addresses) Fill(address, null);
        return this;
    }

    public EditedWorkbook Merge(string range)
    {
        var merges = _sheet.Root!.Element(Main + "mergeCells")!;
        merges.Add(new XElement(Main + "mergeCell", new XAttribute("ref", range)));
        merges.SetAttributeValue("count", null);
        return this;
    }

    public EditedWorkbook HideRow(int row)
    {
        _sheet.Descendants(Main + "row").Single(r => (int)r.Attribute("r")! == row).SetAttributeValue("hidden", "1");
        return this;
    }

    /// <summary>A further sheet: with one text, or a copy of the first one as it is by now.</summary>
    /// <param name="name">The name on its tab.</param>
    /// <param name="text">What its first cell says; null for the copy.</param>
    /// <param name="state">"hidden", or empty for a sheet that is seen.</param>
    public EditedWorkbook AddSheet(string name, string? text, string state = "")
    {
        var visibility = state.Length == 0 ? "" : $" state=\"{state}\"";
        Change("xl/workbook.xml", x => x.Replace("</sheets>", $"<sheet name=\"{name}\" sheetId=\"77\"{visibility} r:id=\"added\"/></sheets>", StringComparison.Ordinal));
        Change("xl/_rels/workbook.xml.rels", x => x.Replace("</Relationships>", $"<Relationship Id=\"added\" Type=\"{SheetKind}\" Target=\"worksheets/added.xml\"/></Relationships>", StringComparison.Ordinal));
        Change("[Content_Types].xml", x => x.Replace("</Types>", $"<Override PartName=\"/xl/worksheets/added.xml\" ContentType=\"{SheetType}\"/></Types>", StringComparison.Ordinal));
        var cell = $"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{text}</t></is></c></row>";
        var sheet = text is null ? _sheet.ToString(SaveOptions.DisableFormatting) : $"<worksheet xmlns=\"{TestWorkbook.Main}\"><sheetData>{cell}</sheetData></worksheet>";
        _parts["xl/worksheets/added.xml"] = Encoding.UTF8.GetBytes(sheet);
        return this;
    }

    /// <summary>The same form once more beside itself, so many columns to the right.</summary>
    public EditedWorkbook Double(int columns)
    {
        foreach (var row in _sheet.Descendants(Main + "row"))
        {
            row.Add(row.Elements(Main + "c").Where(c => ColumnOf(c) <= columns).Select(c => Moved(c, columns)).ToList());
        }

        return this;
    }

    public byte[] ToBytes()
    {
        _parts["xl/worksheets/sheet1.xml"] = Encoding.UTF8.GetBytes(_sheet.ToString(SaveOptions.DisableFormatting));
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }

    private void Fill(string address, string? type, XElement? content = null)
    {
        var cell = Cell(address);
        cell.RemoveNodes();
        cell.SetAttributeValue("t", type);
        if (content is not null) cell.Add(content);
    }

    private XElement Cell(string address)
    {
        Assert.True(CellAddress.TryParse(address, out var at), address);
        var rows = _sheet.Root!.Element(Main + "sheetData")!;
        var row = Placed(rows, "row", at.Row.ToString(CultureInfo.InvariantCulture), r => (int)r.Attribute("r")! < at.Row);
        return Placed(row, "c", address, c => ColumnOf(c) < at.Column);
    }

    private void Change(string part, Func<string, string> change)
    {
        var before = Encoding.UTF8.GetString(_parts[part]);
        var after = change(before);
        Assert.NotEqual(before, after);
        _parts[part] = Encoding.UTF8.GetBytes(after);
    }

    private static int ColumnOf(XElement cell) => CellAddress.TryParse((string)cell.Attribute("r")!, out var at) ? at.Column : int.MaxValue;

    private static XElement Moved(XElement cell, int columns)
    {
        Assert.True(CellAddress.TryParse((string)cell.Attribute("r")!, out var at));
        var moved = new XElement(cell);
        moved.SetAttributeValue("r", (at with { Column = at.Column + columns }).ToString());
        return moved;
    }

    // Rows and cells stand in their order; a missing one comes behind the last smaller one.
    private static XElement Placed(XElement parent, string name, string address, Func<XElement, bool> isBefore)
    {
        var found = parent.Elements(Main + name).FirstOrDefault(e => (string)e.Attribute("r")! == address);
        if (found is not null) return found;

        var added = new XElement(Main + name, new XAttribute("r", address));
        var last = parent.Elements(Main + name).LastOrDefault(isBefore);
        if (last is null) parent.AddFirst(added);
        else last.AddAfterSelf(added);
        return added;
    }
}
