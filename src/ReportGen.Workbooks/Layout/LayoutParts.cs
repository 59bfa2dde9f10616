using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Zipping;

namespace ReportGen.Workbooks.Layout;

/// <summary>The pieces of a layout's package that are written again for every form: most as they are, a few with their rows moved.</summary>
internal sealed record LayoutParts
{
    public required string SheetName { get; init; }

    /// <summary>The part that holds the sheet.</summary>
    public required string SheetPart { get; init; }

    /// <summary>Everything that is the same for every form: part name and bytes, in the order of their names.</summary>
    public required IReadOnlyList<(string Part, byte[] Content)> Constant { get; init; }

    /// <summary>The start tag of the sheet with all its namespaces, up to the row data.</summary>
    public required string Head { get; init; }

    /// <summary>What stands behind the row data, in order, with the places of merged areas and links.</summary>
    public required ImmutableArray<TailPiece> Tail { get; init; }

    /// <summary>The workbook part, whose defined names follow the rows.</summary>
    public required (string Part, XDocument Xml) Workbook { get; init; }

    /// <summary>The relationships of the sheet, to which links are added.</summary>
    public required (string Part, XDocument Xml) Relationships { get; init; }

    /// <summary>The pictures and charts of the sheet, whose anchors follow the rows.</summary>
    public required IReadOnlyList<(string Part, XDocument Xml)> Drawings { get; init; }

    /// <summary>The style sheet, which gets twins of its styles when the first form is written.</summary>
    public required (string Part, LayoutStyles Sheet) Styles { get; init; }

    /// <summary>The widths of the columns in characters, as stored: index 0 is column A.</summary>
    public required IReadOnlyList<double> ColumnWidths { get; init; }

    public required IReadOnlyList<CellRange> Merges { get; init; }

    /// <summary>The parts that every form shares, packed: the constant ones and the style sheet with its twins.</summary>
    public IReadOnlyList<ZipPart> PackShared() =>
        [.. Constant.Select(c => ZipPart.Pack(c.Part, c.Content, CompressionLevel.Optimal)), ZipPart.Pack(Styles.Part, Styles.Sheet.WithTwins, CompressionLevel.Optimal)];
}
