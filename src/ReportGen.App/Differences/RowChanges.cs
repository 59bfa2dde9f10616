namespace ReportGen.App.Differences;

/// <summary>What is other in the rows of a form. A row is the same where name and cell are; where rows were inserted, where the name is.</summary>
internal static class RowChanges
{
    public static IEnumerable<Change> Of(RecordedForm? before, RecordedForm? after)
    {
        return Paired(before, after).SelectMany(p => p switch
        {
            { Before: null, After: { } came } => [Named(new Change(ChangeKind.RowCame, "row", null, came.Name) { Aspect = Aspect.Filled }, came)],
            { Before: { } went, After: null } => [Named(new Change(ChangeKind.RowWent, "row", went.Name, null) { Aspect = Aspect.Filled }, went)],
            var (was, @is, _) => Values(was!, @is!),
        });
    }

    /// <summary>The rows that belong together; none where one of the records keeps no rows.</summary>
    public static IReadOnlyList<Pair<RecordedRow>> Paired(RecordedForm? before, RecordedForm? after) => before?.Rows is { } old && after?.Rows is { } @new
        ? Pairs.Of(old, @new, r => (r.IsExecution, r.Name, r.Cell), r => r.IsExecution || r.Name.Length > 0 ? (r.IsExecution, r.Name) : null, r => r.IsExecution ? null : r.Cell)
        : [];

    private static IEnumerable<Change> Values(RecordedRow old, RecordedRow @new) => old == @new ? [] : old.Values.Zip(@new.Values, (was, now) => (was.Name, Before: was.Value, After: now.Value))
        .Where(v => v.Before != v.After).Select(v => Named(new Change(ChangeKind.Row, v.Name, v.Before, v.After) { Aspect = AspectOf(v.Name) }, @new));

    private static Change Named(Change change, RecordedRow row) => change with { Row = row.Name, Cell = row.Cell };

    /// <summary>A weight that the form does not print comes from the rules.</summary>
    private static Aspect AspectOf(string value) => value switch
    {
        "weight" => Aspect.Filled | Aspect.Scores,
        "rule" => Aspect.Scores,
        _ => Aspect.Filled,
    };
}
