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
        var starts = Starts(labels, rows);
        if (starts.Count > 1)
        {
            var bounds = starts.Skip(1).Prepend(rows.First).Append(rows.Last + 1).ToList();
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
    private static List<int> Starts(SheetLabels labels, (int First, int Last) rows)
    {
        var anchors = labels.Plan.Anchors;
        var reached = anchors.Length * 2;
        var starts = new List<int>();
        foreach (var candidate in labels.Candidates)
        {
            var row = candidate.Cell.Address.Row;
            if (row < rows.First || row > rows.Last || candidate.Anchors is not [var anchor] || anchors[anchor].Goal is not null)
            {
                continue;
            }

            if (anchor < reached - anchors.Length / 2)
            {
                starts.Add(row);
                reached = anchor;
            }

            reached = Math.Max(reached, anchor);
        }

        return starts;
    }
}
