using System.Globalization;
using System.Text;
using System.Xml;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Inspection;

/// <summary>
/// Goes through one part of a .docx paragraph by paragraph. A text box holds paragraphs within a paragraph, so the open ones lie on a stack. What a
/// tracked deletion holds is no text of the document, but it is in the file, and is told.
/// </summary>
internal sealed class DocumentTexts(string part, InspectionLog log, ReadLimits limits)
{
    private readonly Stack<(int Number, StringBuilder Text, StringBuilder Hidden)> _open = [];
    private readonly TableCursor _tables = new();
    private int _paragraphs;
    private bool _inRun;
    private bool _isHidden;

    public void Read(XmlReader xml)
    {
        while (xml.Next(limits))
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                // Programs that know text boxes read the choice, others the fallback with the same text once more.
                if (xml.LocalName == "Fallback" && !xml.IsEmptyElement)
                {
                    var depth = xml.Depth;
                    while (xml.NextInside(depth, limits))
                    {
                    }

                    continue;
                }

                Start(xml);
                if (xml.IsEmptyElement)
                {
                    End(xml.LocalName);
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                End(xml.LocalName);
            }
        }
    }

    private string Spot => _open.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $"第{_open.Peek().Number}段") : "";

    private void Start(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p":
                _open.Push((++_paragraphs, new StringBuilder(), new StringBuilder()));
                break;
            case "tbl":
                _tables.BeginTable();
                break;
            case "tr":
                _tables.BeginRow();
                break;
            case "tc":
                _tables.BeginCell();
                break;
            case "gridSpan" or "gridBefore":
                _tables.Widen(xml.LocalName == "gridSpan" ? Number(xml) - 1 : Number(xml));
                break;
            case "r":
                (_inRun, _isHidden) = (true, false);
                break;
            case "vanish" when _inRun:
                _isHidden = xml.GetAttribute("val", xml.NamespaceURI) is not ("0" or "false" or "off");
                break;
            case "t":
                AddText(Content(xml));
                break;
            case "tab" or "br" or "cr" when _inRun:
                AddText(" ");
                break;
            case "instrText" or "fldSimple":
                FieldTraces.Read(xml.LocalName == "instrText" ? Content(xml) : xml.GetAttribute("instr", xml.NamespaceURI) ?? "", part, Spot, log);
                break;
            case "delText":
                log.Add(TraceKind.Revision, part, Spot, Content(xml));
                break;
            case "ins" or "moveFrom" or "moveTo" or "cellIns" or "cellDel" or "cellMerge":
                log.Add(TraceKind.Revision, part, Spot, "");
                break;
            case "docPr" or "cNvPr" or "shape":
                log.AddPath(part, Spot, $"{xml.GetAttribute("descr")} {xml.GetAttribute("alt")} {xml.GetAttribute("title")}");
                break;
            case var name when name.EndsWith("PrChange", StringComparison.Ordinal):
                log.Add(TraceKind.Revision, part, Spot, "");
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p" when _open.Count > 0:
                var spot = Spot;
                var (_, text, hidden) = _open.Pop();
                log.Add(new FileText(part, spot, text.ToString()) { IsCell = _tables.IsInside, Cell = _tables.Here });
                if (!string.IsNullOrWhiteSpace(hidden.ToString()))
                {
                    log.Add(TraceKind.HiddenText, part, spot, hidden.ToString());
                }

                break;
            case "tbl":
                _tables.EndTable();
                break;
            case "r":
                _inRun = false;
                break;
        }
    }

    private void AddText(string text)
    {
        if (_open.Count == 0)
        {
            return;
        }

        _open.Peek().Text.Append(text);
        if (_isHidden)
        {
            _open.Peek().Hidden.Append(text);
        }
    }

    private static int Number(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("val", xml.NamespaceURI), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private string Content(XmlReader xml)
    {
        var text = new StringBuilder();
        xml.AppendText(text, limits);
        return text.ToString();
    }
}
