using ReportGen.App.Differences;
using ReportGen.Rendering.Reports;

namespace ReportGen.App.Cli.Running;

/// <summary>Two runs as the rows of a workbook: one for each change, the overviews first.</summary>
internal static class DiffRows
{
    public static IEnumerable<DifferenceRow> Of(RunDifference difference, Session session)
    {
        var words = new DiffWords(session);
        return difference.Overviews.Select(c => Row(c, words) with { File = c.File })
            .Concat(difference.Changed.SelectMany(i => i.Changes.Select(c => Row(c, words) with { File = i.Item.Input.File, Sheet = i.Item.Form?.Sheet ?? "", Project = i.Item.Form?.Project ?? "" })))
            .Concat(difference.Changed.SelectMany(i => Cells(i, session)));
    }

    private static DifferenceRow Row(Change change, DiffWords words) => new()
    {
        Kind = words.Of(change.Kind),
        Cell = change.Cell,
        Row = change.Kind is ChangeKind.Row or ChangeKind.RowCame or ChangeKind.RowWent ? words.RowOf(change) : "",
        What = words.NameOf(change),
        Before = words.ValueOf(change, change.Before),
        After = words.ValueOf(change, change.After),
        Why = words.Of(change.Why),
    };

    private static IEnumerable<DifferenceRow> Cells(ItemDifference item, Session session) => (item.Cells?.Cells ?? []).Select(c => new DifferenceRow
    {
        Kind = session.Say("compare.kind.Cell"),
        File = item.Item.Input.File,
        Sheet = c.Sheet,
        Cell = c.Cell,
        Before = c.Before,
        After = c.After,
    });
}
