using System.Globalization;
using System.Text;
using System.Xml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Cleaning.Hidden;

/// <summary>
/// Empties the shared texts that only hidden cells had: a sheet that is taken out leaves its texts behind in the common table otherwise, where anybody
/// reads them who unpacks the file. The numbers of the others stay.
/// </summary>
/// <param name="used">The numbers of the texts that are still shown.</param>
internal sealed class UsedStrings(IReadOnlySet<int> used) : XmlEdit
{
    private int _text = -1;

    public static UsedStrings Of(PackageReader package, HiddenContents hidden)
    {
        var used = new HashSet<int>();
        foreach (var sheet in hidden.Parts.Sheets.Where(s => !hidden.Sheets.ContainsKey(s.Part)))
        {
            var cut = hidden.Cuts.GetValueOrDefault(sheet.Part);
            using var xml = package.OpenXml(sheet.Part);
            var isShared = false;
            while (xml.Next(package.Limits))
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
                {
                    isShared = xml.GetAttribute("t") == "s" && !(cut is not null && CellAddress.TryParse(xml.GetAttribute("r"), out var cell) && cut.Drops(cell));
                }
                else if (isShared && xml is { NodeType: XmlNodeType.Element, LocalName: "v" } && int.TryParse(Text(xml, package.Limits), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
                {
                    used.Add(number);
                }
            }
        }

        return new UsedStrings(used);
    }

    public override bool Drops(XmlReader xml)
    {
        if (xml.LocalName == "si")
        {
            _text++;
        }

        return xml.Depth == 2 && !used.Contains(_text);
    }

    private static string Text(XmlReader xml, ReadLimits limits)
    {
        var text = new StringBuilder();
        xml.AppendText(text, limits);
        return text.ToString();
    }
}
