using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Packages;

/// <summary>What the numbers of cells lead to in the metadata of a workbook: for each the index of a rich value.</summary>
internal sealed class ValueMetadata
{
    private const string RichValues = "XLRICHVALUE";

    private readonly List<string> _types = [];
    private readonly List<int> _entries = [];
    private readonly List<int> _numbers = [];
    private List<int>? _open;

    /// <summary>The index of the rich value that each number means, from number 1 on; -1 for a number that means something else.</summary>
    public static List<int> Read(PackageReader package, string? part)
    {
        if (part is null || !package.Has(part)) return [];

        var metadata = new ValueMetadata();
        using var xml = package.OpenMarkup(part);
        while (xml.Next())
        {
            if (xml.Kind == MarkupKind.Start) metadata.Take(xml);
            if (metadata._numbers.Count + metadata._entries.Count > package.Limits.Cells) throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Cells), package.Limits.Cells);
        }

        return metadata._numbers.ConvertAll(n => n >= 0 && n < metadata._entries.Count ? metadata._entries[n] : -1);
    }

    private void Take(MarkupReader xml)
    {
        if (xml.IsStart("metadataType"u8)) _types.Add(xml.TextOf("name"u8));
        else if (xml.IsStart("futureMetadata"u8)) _open = xml.TextOf("name"u8) == RichValues ? _entries : null;
        else if (xml.IsStart("valueMetadata"u8)) _open = _numbers;
        else if (xml.IsStart("cellMetadata"u8)) _open = null;
        else if (xml.IsStart("bk"u8)) _open?.Add(-1);
        else if (xml.IsStart("rvb"u8)) Set(_entries, xml["i"u8]);
        else if (xml.IsStart("rc"u8) && _types.ElementAtOrDefault((WrittenNumber.Integer(xml["t"u8]) ?? 0) - 1) == RichValues) Set(_numbers, xml["v"u8]);
    }

    /// <summary>What the entry means that was begun last.</summary>
    private void Set(List<int> list, ReadOnlySpan<byte> index)
    {
        if (_open == list && list.Count > 0) list[^1] = WrittenNumber.Integer(index) ?? -1;
    }
}
