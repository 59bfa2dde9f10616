using System.Globalization;
using System.Xml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Annotation;

/// <summary>The comments of a sheet: new ones behind those that are there, and notes below the text of comments that stand on the same cell.</summary>
internal sealed class NoteComments : XmlEdit
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    private readonly Dictionary<CellAddress, NoteTarget> _left;
    private readonly OfficeNames _names;
    private readonly string _author;
    private readonly HashSet<CellAddress> _commented = [];
    private int _authors;
    private bool _hasAuthors;
    private bool _hasList;
    private NoteTarget? _current;

    private NoteComments(IEnumerable<NoteTarget> targets, OfficeNames names, string author) =>
        (_left, _names, _author) = (targets.ToDictionary(t => t.Cell), names, author);

    /// <summary>Writes the sheet's comments.</summary>
    /// <param name="package">The workbook.</param>
    /// <param name="patch">Where they are written to.</param>
    /// <param name="sheet">The sheet's part.</param>
    /// <param name="comments">The part of its comments; null where it has none.</param>
    /// <param name="targets">The notes.</param>
    /// <param name="names">The namespaces of the workbook.</param>
    /// <param name="author">Who the notes are by.</param>
    /// <returns>The cells that had a comment already, and so have a box.</returns>
    public static IReadOnlySet<CellAddress> Write(PackageReader package, PackagePatch patch, string sheet, string? comments, IReadOnlyList<NoteTarget> targets, OfficeNames names, string author)
    {
        var edit = new NoteComments(targets, names, author);
        if (comments is not null)
        {
            patch.Change(comments, XmlCopy.Of(package, comments, edit));
            return edit._commented;
        }

        var part = patch.Add("xl/comments{0}.xml", ContentType, XmlCopy.Write(edit.WriteAll));
        patch.Relate(sheet, names.Kind("comments"), part);
        return edit._commented;
    }

    public override void BeforeStart(XmlReader xml, XmlWriter writer)
    {
        switch (xml.LocalName)
        {
            case "author":
                _authors++;
                break;
            case "authors":
                _hasAuthors = true;
                break;
            case "commentList":
                _hasList = true;
                WriteAuthors(writer, unless: _hasAuthors);
                break;
            case "comment":
                _current = CellAddress.TryParse(xml.GetAttribute("ref"), out var cell) && _left.Remove(cell, out var target) ? target : null;
                if (_current is not null)
                {
                    _commented.Add(cell);
                }

                break;
            case "t" when _current is not null && xml.Depth == 4:
                // A text without runs becomes the first of two.
                writer.WriteStartElement("r", _names.Main);
                break;
        }
    }

    public override void AfterEnd(XmlReader xml, XmlWriter writer)
    {
        if (xml.LocalName == "t" && _current is not null && xml.Depth == 4)
        {
            writer.WriteEndElement();
        }
    }

    public override void BeforeEnd(XmlReader xml, XmlWriter writer)
    {
        switch (xml.LocalName)
        {
            case "authors":
                writer.WriteElementString("author", _names.Main, _author);
                break;
            case "comments" when xml.Depth == 0 && !_hasList:
                WriteAuthors(writer, unless: _hasAuthors);
                WriteList(writer);
                break;
            case "text" when _current is not null:
                WriteRun(writer, "\n" + _current.Text);
                _current = null;
                break;
            case "commentList":
                WriteComments(writer);
                break;
        }
    }

    private void WriteAll(XmlWriter writer)
    {
        writer.WriteStartElement("comments", _names.Main);
        WriteAuthors(writer, unless: false);
        WriteList(writer);
        writer.WriteEndElement();
    }

    private void WriteAuthors(XmlWriter writer, bool unless)
    {
        if (!unless)
        {
            writer.WriteStartElement("authors", _names.Main);
            writer.WriteElementString("author", _names.Main, _author);
            writer.WriteEndElement();
        }
    }

    private void WriteList(XmlWriter writer)
    {
        writer.WriteStartElement("commentList", _names.Main);
        WriteComments(writer);
        writer.WriteEndElement();
    }

    private void WriteComments(XmlWriter writer)
    {
        foreach (var target in _left.Values.OrderBy(t => t.Cell))
        {
            writer.WriteStartElement("comment", _names.Main);
            writer.WriteAttributeString("ref", target.Cell.ToString());
            writer.WriteAttributeString("authorId", _authors.ToString(CultureInfo.InvariantCulture));
            writer.WriteStartElement("text", _names.Main);
            WriteRun(writer, target.Text);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        _left.Clear();
    }

    /// <summary>With a font of its own: without one some programs take a size that Chinese is hard to read in.</summary>
    private void WriteRun(XmlWriter writer, string text)
    {
        writer.WriteStartElement("r", _names.Main);
        writer.WriteStartElement("rPr", _names.Main);
        WriteValue(writer, "sz", NoteBox.Font.Size.ToString(CultureInfo.InvariantCulture));
        WriteValue(writer, "rFont", NoteBox.Font.Name);
        writer.WriteEndElement();
        writer.WriteStartElement("t", _names.Main);
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(CellText.Encode(text));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void WriteValue(XmlWriter writer, string name, string value)
    {
        writer.WriteStartElement(name, _names.Main);
        writer.WriteAttributeString("val", value);
        writer.WriteEndElement();
    }
}
