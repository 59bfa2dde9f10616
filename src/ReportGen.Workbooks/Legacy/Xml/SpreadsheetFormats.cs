using System.Xml;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Legacy.Xml;

/// <summary>The number formats of an XML Spreadsheet's styles; a style without one has its parent's.</summary>
internal sealed class SpreadsheetFormats
{
    /// <summary>The style of all cells that have no other.</summary>
    public const string Default = "Default";

    private readonly Dictionary<string, (string? Format, string? Parent)> _styles = new(StringComparer.Ordinal);
    private string _current = "";

    public int Count => _styles.Count;

    public void Begin(XmlReader style)
    {
        _current = style.GetAttribute("ID", XmlSpreadsheet.Namespace) ?? "";
        _styles[_current] = (null, style.GetAttribute("Parent", XmlSpreadsheet.Namespace));
    }

    public void SetFormat(XmlReader format)
    {
        if (_styles.TryGetValue(_current, out var style) && format.GetAttribute("Format", XmlSpreadsheet.Namespace) is { } code)
        {
            _styles[_current] = style with { Format = CodeOf(code) };
        }
    }

    /// <summary>The format code of a style; General for one that is not defined.</summary>
    public string Of(string? style)
    {
        // Parents that lead in a circle: no file that means well goes deeper.
        const int Deepest = 10;
        for (var depth = 0; depth < Deepest && style is not null && _styles.TryGetValue(style, out var found); depth++)
        {
            if (found.Format is not null)
            {
                return found.Format;
            }

            style = found.Parent;
        }

        return NumberFormat.General;
    }

    /// <summary>The usual formats have names here; the codes are those of Chinese Excel.</summary>
    private static string CodeOf(string written) => written switch
    {
        "" or "General Number" => NumberFormat.General,
        "General Date" => "yyyy/m/d h:mm",
        "Long Date" => "yyyy\"年\"m\"月\"d\"日\"",
        "Medium Date" => "d-mmm-yy",
        "Short Date" => "yyyy/m/d",
        "Long Time" => "h:mm:ss",
        "Medium Time" => "h:mm AM/PM",
        "Short Time" => "h:mm",
        "Currency" => "\"¥\"#,##0.00",
        "Euro Currency" => "\"€\"#,##0.00",
        "Fixed" => "0.00",
        "Standard" => "#,##0.00",
        "Percent" => "0.00%",
        "Scientific" => "0.00E+00",
        _ => written,
    };
}
