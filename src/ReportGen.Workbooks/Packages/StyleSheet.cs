using System.Globalization;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Packages;

/// <summary>The number format of each cell style: all that reading needs of styles.xml.</summary>
internal sealed class StyleSheet
{
    private readonly List<string> _formats = [];

    /// <summary>The formats of styles that are known already.</summary>
    public StyleSheet(IEnumerable<string> formats) => _formats.AddRange(formats);

    /// <summary>The format code of a cell style; General for a style that the file does not define.</summary>
    public string FormatOf(int style) => style >= 0 && style < _formats.Count ? _formats[style] : "General";

    public static StyleSheet Read(PackageReader package, string? part)
    {
        var sheet = new StyleSheet([]);
        if (part is null || !package.Has(part))
        {
            return sheet;
        }

        var own = new Dictionary<int, string>();
        using var xml = package.OpenMarkup(part);
        var inCellFormats = false;
        while (xml.Next())
        {
            if (xml.Kind != MarkupKind.Text && xml.Name.SequenceEqual("cellXfs"u8))
            {
                inCellFormats = xml.Kind == MarkupKind.Start && !xml.IsEmpty;
            }
            else if (xml.IsStart("numFmt"u8))
            {
                own[Number(xml, "numFmtId"u8)] = xml.TextOf("formatCode"u8) is { Length: > 0 } code ? code : "General";
            }
            else if (inCellFormats && xml.IsStart("xf"u8))
            {
                var id = Number(xml, "numFmtId"u8);
                sheet._formats.Add(own.TryGetValue(id, out var format) ? format : NumberFormat.BuiltIn(id) ?? "General");
                if (sheet._formats.Count > package.Limits.Styles)
                {
                    throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Styles), package.Limits.Styles);
                }
            }
        }

        return sheet;
    }

    private static int Number(MarkupReader xml, ReadOnlySpan<byte> attribute) =>
        int.TryParse(xml[attribute], NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
