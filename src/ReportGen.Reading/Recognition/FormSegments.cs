namespace ReportGen.Reading.Recognition;

/// <summary>
/// Where forms begin on a sheet that holds the same form several times, one under another: wherever the labels, having come far, start
/// again from the top.
/// </summary>
internal static class FormSegments
{
    /// <summary>The forms of one kit on a sheet, best reading; a single alignment over the whole sheet where it holds one form or none.</summary>
    /// <param name="labels">The sheet's labels by the kit.</param>
    /// <param name="enough">The share of labels that each form must have.</param>
    public static IReadOnlyList<Alignment> Find(SheetLabels labels, double enough)
    {
        var last = labels.Sheet.Cells.Count == 0 ? 1 : labels.Sheet.Cells[^1].Address.Row;
        var starts = Starts(labels).Skip(1).ToList();
        if (starts.Count > 0)
        {
            var bounds = starts.Prepend(1).Append(last + 1).ToList();
            var split = bounds.Zip(bounds.Skip(1), (from, to) => Between(labels, from, to - 1)).ToList();
            if (split.TrueForAll(s => s.Share >= enough))
            {
                return split;
            }
        }

        return [Between(labels, 1, last)];
    }

    private static Alignment Between(SheetLabels labels, int firstRow, int lastRow) => Alignment.Of(labels.WithGoals(firstRow, lastRow), firstRow, lastRow);

    /// <summary>Only labels that are printed once in the form tell where in it a row belongs; those of a repeated goal do not.</summary>
    private static IEnumerable<int> Starts(SheetLabels labels)
    {
        var anchors = labels.Plan.Anchors;
        var reached = anchors.Length * 2;
        foreach (var candidate in labels.Candidates.Where(c => c.Anchors is [var only] && anchors[only].Goal is null))
        {
            var anchor = candidate.Anchors[0];
            if (anchor < reached - anchors.Length / 2)
            {
                yield return candidate.Cell.Address.Row;
                reached = anchor;
            }

            reached = Math.Max(reached, anchor);
        }
    }
}
