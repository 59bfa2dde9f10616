namespace ReportGen.Reading.Recognition;

/// <summary>
/// Where forms begin on a sheet that holds the same form several times, one under another: wherever the labels, having come far, start
/// again from the top.
/// </summary>
internal static class FormSegments
{
    /// <summary>The forms of one kit on a sheet, best reading; a single alignment over the whole sheet where it holds one form or none.</summary>
    public static IReadOnlyList<Alignment> Find(FormPlan plan, SheetLabels labels)
    {
        var last = labels.Sheet.Cells.Count == 0 ? 1 : labels.Sheet.Cells[^1].Address.Row;
        var whole = Alignment.Of(plan, labels, 1, last);
        var starts = Starts(plan, labels).Skip(1).ToList();
        if (starts.Count == 0)
        {
            return [whole];
        }

        var bounds = starts.Prepend(1).Append(last + 1).ToList();
        var split = bounds.Zip(bounds.Skip(1), (from, to) => Alignment.Of(plan, labels, from, to - 1)).ToList();
        return split.TrueForAll(s => s.Share >= FormRecognition.EnoughShare) ? split : [whole];
    }

    /// <summary>Only labels that are printed once in the form tell where in it a row belongs.</summary>
    private static IEnumerable<int> Starts(FormPlan plan, SheetLabels labels)
    {
        var reached = plan.Anchors.Length * 2;
        foreach (var candidate in labels.Candidates.Where(c => c.Anchors.Length == 1))
        {
            var anchor = candidate.Anchors[0];
            if (anchor < reached - plan.Anchors.Length / 2)
            {
                yield return candidate.Cell.Address.Row;
                reached = anchor;
            }

            reached = Math.Max(reached, anchor);
        }
    }
}
