using System.Globalization;
using System.Xml;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Annotation;

/// <summary>
/// Gives a sheet of notes its place in the workbook: the first tab, shown when the workbook is opened, with repeated headings on paper. What
/// counts the tabs (names of single sheets, the shown tab) is counted on.
/// </summary>
internal sealed class NoteSheetPlace : XmlEdit
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    /// <summary>What the file format puts behind the names.</summary>
    private static readonly HashSet<string> BehindNames =
        ["calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"];

    private readonly OfficeNames _names;
    private readonly string _name;
    private readonly string _id;
    private readonly uint _sheetId;
    private readonly int _heading;
    private bool _viewed;
    private bool _behindSheets;
    private bool _named;

    private NoteSheetPlace(OfficeNames names, string name, string id, uint sheetId, int heading) =>
        (_names, _name, _id, _sheetId, _heading) = (names, name, id, sheetId, heading);

    /// <summary>Adds the part as a new first sheet.</summary>
    public static void Add(PackageReader package, PackagePatch patch, string workbook, OfficeNames names, NoteSheet sheet, byte[] content)
    {
        var (taken, last) = TabsOf(package, workbook);
        var name = Enumerable.Range(1, int.MaxValue - 1).Select(n => n == 1 ? sheet.Name : string.Create(CultureInfo.InvariantCulture, $"{sheet.Name}{n}")).First(n => !taken.Contains(n, StringComparer.OrdinalIgnoreCase));
        var id = patch.Relate(workbook, names.Kind("worksheet"), patch.Add("xl/worksheets/sheet{0}.xml", ContentType, content));
        patch.Change(workbook, XmlCopy.Of(package, workbook, new NoteSheetPlace(names, name, id, last + 1, NoteSheetRows.HeadingOf(sheet))));
    }

    /// <summary>Shows the sheet that stands there already.</summary>
    public static void Show(PackageReader package, PackagePatch patch, string workbook, string name) =>
        patch.Change(workbook, XmlCopy.Of(package, workbook, new ShownTab(TabsOf(package, workbook).Names.IndexOf(name))));

    public override void BeforeStart(XmlReader xml, XmlWriter writer)
    {
        if (xml is { Depth: 1, LocalName: "sheets" } && !_viewed)
        {
            writer.WriteStartElement("bookViews", _names.Main);
            writer.WriteStartElement("workbookView", _names.Main);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
        else if (xml.Depth == 1 && _behindSheets && BehindNames.Contains(xml.LocalName))
        {
            WriteNames(writer);
        }

        _viewed |= xml is { Depth: 1, LocalName: "bookViews" };
    }

    public override bool WriteAttributes(XmlReader xml, XmlWriter writer)
    {
        switch (xml.LocalName)
        {
            case "workbookView" when xml.Depth == 2:
                CopyAttributes(xml, writer, "activeTab", "firstSheet");
                return true;
            case "definedName" when int.TryParse(xml.GetAttribute("localSheetId"), NumberStyles.None, CultureInfo.InvariantCulture, out var tab):
                CopyAttributes(xml, writer, "localSheetId");
                writer.WriteAttributeString("localSheetId", (tab + 1).ToString(CultureInfo.InvariantCulture));
                return true;
            default:
                return false;
        }
    }

    public override void AfterStart(XmlReader xml, XmlWriter writer)
    {
        if (xml is { Depth: 1, LocalName: "sheets" })
        {
            writer.WriteStartElement("sheet", _names.Main);
            writer.WriteAttributeString("name", _name);
            writer.WriteAttributeString("sheetId", _sheetId.ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("id", _names.Relationships, _id);
            writer.WriteEndElement();
            _behindSheets = true;
        }
        else if (xml is { Depth: 1, LocalName: "definedNames" })
        {
            WriteName(writer);
        }
    }

    public override void BeforeEnd(XmlReader xml, XmlWriter writer)
    {
        if (xml is { Depth: 0, LocalName: "workbook" })
        {
            WriteNames(writer);
        }
    }

    private void WriteNames(XmlWriter writer)
    {
        if (!_named)
        {
            writer.WriteStartElement("definedNames", _names.Main);
            WriteName(writer);
            writer.WriteEndElement();
        }
    }

    private void WriteName(XmlWriter writer)
    {
        _named = true;
        writer.WriteStartElement("definedName", _names.Main);
        writer.WriteAttributeString("name", "_xlnm.Print_Titles");
        writer.WriteAttributeString("localSheetId", "0");
        writer.WriteString(string.Create(CultureInfo.InvariantCulture, $"'{_name}'!${_heading}:${_heading}"));
        writer.WriteEndElement();
    }

    /// <summary>The names of all tabs, chart sheets too, and the greatest number that one of them has.</summary>
    private static (List<string> Names, uint Last) TabsOf(PackageReader package, string workbook)
    {
        var taken = new List<string>();
        var last = 0u;
        using var xml = package.OpenXml(workbook);
        while (xml.Next(package.Limits))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
            {
                taken.Add(xml.GetAttribute("name") ?? "");
                last = Math.Max(last, uint.TryParse(xml.GetAttribute("sheetId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0);
            }
        }

        return (taken, last);
    }

    /// <summary>Another tab is shown when the workbook is opened.</summary>
    private sealed class ShownTab(int tab) : XmlEdit
    {
        private int _sheet = -1;

        public override bool WriteAttributes(XmlReader xml, XmlWriter writer)
        {
            switch (xml.LocalName)
            {
                case "workbookView" when xml.Depth == 2:
                    CopyAttributes(xml, writer, "activeTab", "firstSheet");
                    writer.WriteAttributeString("activeTab", tab.ToString(CultureInfo.InvariantCulture));
                    return true;
                case "sheet" when xml.Depth == 2 && ++_sheet == tab:
                    // Somebody may have hidden the list; what is written anew is meant to be seen.
                    CopyAttributes(xml, writer, "state");
                    return true;
                default:
                    return false;
            }
        }
    }
}
