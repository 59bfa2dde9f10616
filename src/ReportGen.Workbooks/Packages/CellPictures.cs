using System.Globalization;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Packages;

/// <summary>
/// The pictures that Excel keeps in cells. Such a cell stores #VALUE! and a number, which leads to a rich value and from it to a structure, whose name tells
/// what it is: new kinds of errors are stored in the same way. Nothing of it is read before a cell asks.
/// </summary>
internal sealed class CellPictures(PackageReader package, WorkbookParts parts)
{
    private HashSet<int>? _numbers;
    private bool _isLost;

    /// <summary>True for the number of a picture; where the file has lost what its numbers lead to, any is one.</summary>
    /// <param name="written">The cell's attribute <c>vm</c>.</param>
    public bool Has(ReadOnlySpan<byte> written)
    {
        if (WrittenNumber.Integer(written) is not (> 0 and var number)) return false;
        _numbers ??= Read();
        return _isLost || _numbers.Contains(number);
    }

    private HashSet<int> Read()
    {
        var structures = Attributes("rdRichValueStructure", "s"u8, "t"u8);
        var values = Attributes("rdRichValue", "rv"u8, "s"u8);
        var metadata = ValueMetadata.Read(package, parts.TargetOf("sheetMetadata"));
        _isLost = structures.Count == 0 || values.Count == 0 || metadata.Count == 0;
        return [.. Enumerable.Range(1, metadata.Count).Where(n => StructureOf(metadata[n - 1]) is "_localImage" or "_webimage")];

        string? StructureOf(int value) => int.TryParse(values.ElementAtOrDefault(value), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? structures.ElementAtOrDefault(index) : null;
    }

    /// <summary>An attribute of all elements of a name, in order; none where the workbook has no such part.</summary>
    private List<string> Attributes(string kind, ReadOnlySpan<byte> element, ReadOnlySpan<byte> attribute)
    {
        var found = new List<string>();
        if (parts.TargetOf(kind) is not { } part || !package.Has(part)) return found;

        using var xml = package.OpenMarkup(part);
        while (xml.Next())
        {
            if (!xml.IsStart(element)) continue;
            found.Add(xml.TextOf(attribute));
            if (found.Count > package.Limits.Cells) throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Cells), package.Limits.Cells);
        }

        return found;
    }
}
