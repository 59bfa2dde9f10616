using System.Collections.Immutable;
using ReportGen.Workbooks.Cleaning.Hidden;
using ReportGen.Workbooks.Inspection;

namespace ReportGen.Workbooks.Cleaning;

/// <summary>A copy of a file without what is not meant for readers.</summary>
/// <param name="Content">The copy; null where the file hides content, about which a person must decide.</param>
/// <param name="Stripped">What is in the file and not in the copy.</param>
/// <param name="Left">What the copy still holds.</param>
public sealed record CleanedFile(byte[]? Content, ImmutableArray<FileTrace> Stripped, InspectedFile Left)
{
    /// <summary>Why hidden content that was to be taken out could not be.</summary>
    public ImmutableArray<HiddenUse> Uses { get; init; } = [];
}
