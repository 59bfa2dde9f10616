namespace ReportGen.Reading.Recognition;

/// <summary>
/// Where forms begin on a sheet that holds the same form several times, one under another: wherever the labels, having come far, start
/// again from the top.
/// </summary>
internal static class FormSegments
{
    /// <summary>The forms of one kit between two rows, best reading; a single alignment over all of them where they hold one form or none.</summary>
    /// <param name="labels">The sheet's labels by the kit.</param>
    /// <param name="rows">First and last row.</param>
    /// <param name="enough">The share of labels that each form must have.</param>
    public static IReadOnlyList<Alignment> Find(SheetLabels labels, (int First, int Last) rows, double enough)
    {
        var starts = Starts(labels, rows).Skip(1).ToList();
        if (starts.Count > 0)
        {
            var bounds = starts.Prepend(rows.First).Append(rows.Last + 1).ToList();
            var split = bounds.Zip(bounds.Skip(1), (from, to) => Between(labels, from, to - 1)).ToList();
            if (split.TrueForAll(s => s.Share >= enough))
            {
                return split;
            }
        }

        return [Between(labels, rows.First, rows.Last)];
    }

    private static Alignment Between(SheetLabels labels, int firstRow, int lastRow) => Alignment.Of(labels.WithGoals(firstRow, lastRow), firstRow, lastRow);

    /// <summary>Only labels that are printed once in the form tell where in it a row belongs; those of a repeated goal do not.</summary>
    private static IEnumerable<int> Starts(SheetLabels labels, (int First, int Last) rows)
    {
        var anchors = labels.Plan.Anchors;
        var reached = anchors.Length * 2;
        foreach (var candidate in labels.Candidates.Where(c => c.Cell.Address.Row >= rows.First && c.Cell.Address.Row <= rows.Last && c.Anchors is [var only] && anchors[only].Goal is null))
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
