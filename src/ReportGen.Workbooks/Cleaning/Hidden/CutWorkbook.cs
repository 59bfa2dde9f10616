using System.Globalization;
using System.Xml;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Cleaning.Hidden;

/// <summary>The list of sheets without those that go; names and the window count the sheets by their place in it.</summary>
/// <param name="hidden">What goes.</param>
internal sealed class CutWorkbook(HiddenContents hidden) : XmlEdit
{
    private int _sheets;
    private SheetCut? _moved;

    public override bool Drops(XmlReader xml) => xml.LocalName switch
    {
        "sheet" => hidden.Sheets.ContainsKey(hidden.Order[_sheets++]),
        "definedName" => CutNames.IsDropped(xml, hidden),
        _ => false,
    };

    public override bool WriteAttributes(XmlReader xml, XmlWriter writer)
    {
        if (xml.LocalName == "definedName")
        {
            _moved = CutNames.MovedBy(xml, hidden);
        }

        string[] numbers = xml.LocalName switch { "definedName" => ["localSheetId"], "workbookView" => ["activeTab", "firstSheet"], _ => [] };
        if (numbers.Length == 0)
        {
            return false;
        }

        var values = numbers.Select(n => (Name: n, Value: xml.GetAttribute(n))).Where(n => n.Value is not null).ToList();
        CopyAttributes(xml, writer, numbers);
        foreach (var (name, value) in values)
        {
            writer.WriteAttributeString(name, Moved(XmlConvert.ToInt32(value!)).ToString(CultureInfo.InvariantCulture));
        }

        return true;
    }

    public override string TextOf(XmlReader xml) => _moved is null ? xml.Value : CutNames.Moved(xml.Value, _moved);

    public override void AfterEnd(XmlReader xml, XmlWriter writer) => _moved = null;

    /// <summary>The number of a sheet among those that stay; of a sheet that goes, the first that is seen.</summary>
    private int Moved(int number)
    {
        var seen = hidden.Order.Select((part, i) => (part, i)).Where(s => !hidden.Sheets.ContainsKey(s.part)).Select(s => s.i).ToList();
        return Math.Max(0, seen.IndexOf(number));
    }
}
