using System.Globalization;
using System.Xml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Annotation;

/// <summary>Colours the noted cells of a sheet, adds those that are not there yet, and names the drawing that holds the boxes of the comments.</summary>
internal sealed class SheetNotes : XmlEdit
{
    /// <summary>What the file format puts behind the old drawings.</summary>
    private static readonly HashSet<string> BehindLegacyDrawing =
        ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst", "AlternateContent"];

    private readonly NotedSheet _sheet;
    private readonly NoteStyles _styles;
    private readonly OfficeNames _names;
    private readonly Dictionary<CellAddress, NoteTarget> _targets;
    private readonly Queue<NoteTarget> _missingRows;
    private readonly SheetPosition _position = new();
    private readonly HashSet<int> _completed = [];
    private Queue<NoteTarget> _missingCells = [];
    private string? _drawing;
    private bool _behindRows;

    /// <param name="sheet">What is known of the sheet.</param>
    /// <param name="targets">The cells in reading order.</param>
    /// <param name="styles">Where coloured twins of styles come from.</param>
    /// <param name="drawing">The id of a new drawing; null where the sheet has one already.</param>
    /// <param name="names">The namespaces of the workbook.</param>
    public SheetNotes(NotedSheet sheet, IReadOnlyList<NoteTarget> targets, NoteStyles styles, string? drawing, OfficeNames names)
    {
        (_sheet, _styles, _drawing, _names) = (sheet, styles, drawing, names);
        _targets = targets.ToDictionary(t => t.Cell);
        _missingRows = new(targets.Where(t => !sheet.HasRow(t.Cell.Row)));
    }

    /// <summary>True where another sheet is shown instead: two that are shown together would both take what is typed.</summary>
    public bool StepsBack { get; init; }

    public override void BeforeStart(XmlReader xml, XmlWriter writer)
    {
        switch (xml.LocalName)
        {
            case "row" when xml.Depth == 2:
                var row = _position.Row(xml);
                AddRows(writer, row);
                _missingCells = new(_completed.Add(row) ? _targets.Values.Where(t => t.Cell.Row == row && !_sheet.HasCell(t.Cell)).OrderBy(t => t.Cell) : []);
                break;
            case "c" when xml.Depth == 3:
                AddCells(writer, _position.Cell(xml).Column);
                break;
            default:
                if (xml.Depth == 1 && _behindRows && BehindLegacyDrawing.Contains(xml.LocalName))
                {
                    AddDrawing(writer);
                }

                break;
        }
    }

    public override bool WriteAttributes(XmlReader xml, XmlWriter writer)
    {
        switch (xml.LocalName)
        {
            case "c" when xml.Depth == 3 && _targets.TryGetValue(_position.Current, out var target):
                CopyAttributes(xml, writer, "s");
                WriteStyle(writer, target);
                return true;
            case "row" when xml.Depth == 2 && _missingCells.Count > 0:
                // The row's own word on how far its cells reach may no longer be true.
                CopyAttributes(xml, writer, "spans");
                return true;
            case "sheetView" when StepsBack:
                CopyAttributes(xml, writer, "tabSelected");
                return true;
            case "legacyDrawing" when xml.Depth == 1 && _drawing is not null:
                // The one that was there leads nowhere, or the drawing were not new.
                writer.WriteAttributeString("id", _names.Relationships, _drawing);
                _drawing = null;
                return true;
            default:
                return false;
        }
    }

    public override void BeforeEnd(XmlReader xml, XmlWriter writer)
    {
        switch (xml.LocalName)
        {
            case "row" when xml.Depth == 2:
                AddCells(writer, int.MaxValue);
                break;
            case "sheetData" when xml.Depth == 1:
                AddRows(writer, int.MaxValue);
                _behindRows = true;
                break;
            case "worksheet" when xml.Depth == 0:
                AddDrawing(writer);
                break;
        }
    }

    private void AddRows(XmlWriter writer, int before)
    {
        while (_missingRows.TryPeek(out var first) && first.Cell.Row < before)
        {
            writer.WriteStartElement("row", _names.Main);
            writer.WriteAttributeString("r", first.Cell.Row.ToString(CultureInfo.InvariantCulture));
            while (_missingRows.TryPeek(out var target) && target.Cell.Row == first.Cell.Row)
            {
                AddCell(writer, _missingRows.Dequeue());
            }

            writer.WriteEndElement();
        }
    }

    private void AddCells(XmlWriter writer, int before)
    {
        while (_missingCells.TryPeek(out var target) && target.Cell.Column < before)
        {
            AddCell(writer, _missingCells.Dequeue());
        }
    }

    private void AddCell(XmlWriter writer, NoteTarget target)
    {
        writer.WriteStartElement("c", _names.Main);
        writer.WriteAttributeString("r", target.Cell.ToString());
        WriteStyle(writer, target);
        writer.WriteEndElement();
    }

    private void WriteStyle(XmlWriter writer, NoteTarget target) =>
        writer.WriteAttributeString("s", _styles.TwinOf(_sheet.StyleOf(target.Cell), target.Level).ToString(CultureInfo.InvariantCulture));

    private void AddDrawing(XmlWriter writer)
    {
        if (_drawing is not null)
        {
            writer.WriteStartElement("legacyDrawing", _names.Main);
            writer.WriteAttributeString("id", _names.Relationships, _drawing);
            writer.WriteEndElement();
            _drawing = null;
        }
    }
}
