using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Places;

namespace ReportGen.Rules.Checks;

/// <summary>One slip that an export or a copied row repeats down a column is told once, at its first cell, and names the other cells.</summary>
internal static class Repeats
{
    // Only where the cells say word for word the same, and whoever mends one mends all: 2022年数据，系统默认导出 in ten rows, 0 as target in six.
    private static readonly ImmutableArray<string> Ids = ["PF-702", "PF-703"];

    /// <summary>The findings, with the equal ones of one column joined; all others as they are.</summary>
    public static IEnumerable<Finding> Join(List<Finding> findings) => !findings.Exists(f => Ids.Contains(f.Id)) ? findings : findings
        .GroupBy(f => Ids.Contains(f.Id) ? (f.Id, f.Severity, f.Value.Trim(), f.Place with { Cell = ColumnOf(f.Place) }) : new object())
        .Select(same => Told([.. same]));

    private static Finding Told(List<Finding> same)
    {
        if (same.Count == 1) return same[0];
        ImmutableArray<Place> others = [.. same.Skip(1).Select(f => f.Place)];
        var message = Phrase.Of("finding.repeated", ("message", same[0].Message), ("count", others.Length), ("cells", string.Join('、', others.Select(p => p.Cell))));
        return same[0] with { Message = message, Also = others };
    }

    private static string ColumnOf(Place place) => place.Cell.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
}
