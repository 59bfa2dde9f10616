using System.Globalization;
using System.Xml;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Annotation;

/// <summary>A sheet behind the others that lists the notes, each with a link to its cell. Texts are inline texts, so none is ever a formula.</summary>
internal sealed class NoteListSheet : XmlEdit
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private readonly OfficeNames _names;
    private readonly NoteList _list;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private string _id = "";
    private uint _lastSheetId;

    private NoteListSheet(OfficeNames names, NoteList list) => (_names, _list) = (names, list);

    public static void Add(PackageReader package, PackagePatch patch, WorkbookParts parts, OfficeNames names, NoteStyles styles, NoteList list, IReadOnlyList<CellNote> notes)
    {
        var known = parts.Sheets.Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        var part = patch.Add("xl/worksheets/sheet{0}.xml", ContentType, XmlCopy.Write(writer => WriteSheet(writer, names, styles, list, notes, known)));
        var edit = new NoteListSheet(names, list) { _id = patch.Relate(parts.Workbook, names.Kind("worksheet"), part) };
        patch.Change(parts.Workbook, XmlCopy.Of(package, parts.Workbook, edit));
    }

    public override void BeforeStart(XmlReader xml, XmlWriter writer)
    {
        if (xml.LocalName == "sheet")
        {
            _taken.Add(xml.GetAttribute("name") ?? "");
            _lastSheetId = Math.Max(_lastSheetId, uint.TryParse(xml.GetAttribute("sheetId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0);
        }
    }

    public override void BeforeEnd(XmlReader xml, XmlWriter writer)
    {
        if (xml.LocalName == "sheets" && xml.Depth == 1)
        {
            writer.WriteStartElement("sheet", _names.Main);
            writer.WriteAttributeString("name", Enumerable.Range(1, int.MaxValue - 1).Select(n => n == 1 ? _list.Name : string.Create(CultureInfo.InvariantCulture, $"{_list.Name}{n}")).First(n => !_taken.Contains(n)));
            writer.WriteAttributeString("sheetId", (_lastSheetId + 1).ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("id", _names.Relationships, _id);
            writer.WriteEndElement();
        }
    }

    private static void WriteSheet(XmlWriter writer, OfficeNames names, NoteStyles styles, NoteList list, IReadOnlyList<CellNote> notes, HashSet<string> known)
    {
        writer.WriteStartElement("worksheet", names.Main);
        WriteColumns(writer, names);
        writer.WriteStartElement("sheetData", names.Main);
        WriteRow(writer, names, 1, list.Headings.Select(h => (h, styles.StyleOf(ListStyle.Heading))));
        for (var i = 0; i < notes.Count; i++)
        {
            var (note, text) = (notes[i], styles.StyleOf(ListStyle.Text));
            var link = IsLinked(note, known) ? styles.StyleOf(ListStyle.Link, note.Level) : styles.StyleOf(ListStyle.Text, note.Level);
            WriteRow(writer, names, i + 2, [(note.Sheet, text), (note.Cell?.ToString() ?? "", link), (note.Text, text)]);
        }

        writer.WriteEndElement();
        WriteLinks(writer, names, notes, known);
        writer.WriteEndElement();
    }

    private static void WriteColumns(XmlWriter writer, OfficeNames names)
    {
        writer.WriteStartElement("cols", names.Main);
        foreach (var (column, width) in new[] { (1, 24), (2, 10), (3, 90) })
        {
            writer.WriteStartElement("col", names.Main);
            writer.WriteAttributeString("min", column.ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("max", column.ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("width", width.ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("customWidth", "1");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteRow(XmlWriter writer, OfficeNames names, int row, IEnumerable<(string Text, int Style)> cells)
    {
        writer.WriteStartElement("row", names.Main);
        writer.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
        foreach (var ((text, style), column) in cells.Select((c, i) => (c, (char)('A' + i))))
        {
            writer.WriteStartElement("c", names.Main);
            writer.WriteAttributeString("r", string.Create(CultureInfo.InvariantCulture, $"{column}{row}"));
            writer.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("t", "inlineStr");
            writer.WriteStartElement("is", names.Main);
            writer.WriteStartElement("t", names.Main);
            writer.WriteAttributeString("xml", "space", null, "preserve");
            writer.WriteString(CellText.Encode(text));
            writer.WriteEndElement();
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteLinks(XmlWriter writer, OfficeNames names, IReadOnlyList<CellNote> notes, HashSet<string> known)
    {
        if (!notes.Any(n => IsLinked(n, known)))
        {
            return;
        }

        writer.WriteStartElement("hyperlinks", names.Main);
        for (var i = 0; i < notes.Count; i++)
        {
            if (IsLinked(notes[i], known))
            {
                writer.WriteStartElement("hyperlink", names.Main);
                writer.WriteAttributeString("ref", string.Create(CultureInfo.InvariantCulture, $"B{i + 2}"));
                writer.WriteAttributeString("location", $"'{notes[i].Sheet.Replace("'", "''", StringComparison.Ordinal)}'!{notes[i].Cell}");
                writer.WriteEndElement();
            }
        }

        writer.WriteEndElement();
    }

    private static bool IsLinked(CellNote note, HashSet<string> known) => note.Cell is not null && known.Contains(note.Sheet);
}
