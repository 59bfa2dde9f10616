using System.Collections.Immutable;

namespace ReportGen.Reading.Recognition;

/// <summary>
/// The longest common sequence of the labels of a plan and the cells of a sheet that may be labels: so shifted, inserted and missing rows do no
/// harm, and a label that is printed twice (得分) is told apart by what stands before and after it.
/// </summary>
internal sealed class LabelSequence
{
    /// <summary>What a label is worth in the common sequence: so much that no number of columns outweighs it.</summary>
    private const int OneLabel = 100_000;
    private const int FarColumn = 20;

    private readonly List<SheetLabels.Candidate> _candidates;
    private readonly ImmutableArray<Anchor> _anchors;
    private readonly int _shift;

    /// <summary>The worth of the best sequence from a candidate and a label on; a row for each candidate and one behind them.</summary>
    private readonly int[] _best;
    private readonly int _width;

    private LabelSequence(List<SheetLabels.Candidate> candidates, ImmutableArray<Anchor> anchors)
    {
        (_candidates, _anchors, _shift) = (candidates, anchors, UsualShift(candidates, anchors));
        _width = anchors.Length + 1;
        _best = new int[(candidates.Count + 1) * _width];
        for (var i = candidates.Count - 1; i >= 0; i--)
        {
            Weigh(i);
        }
    }

    /// <summary>For each label the candidate that carries it, -1 for those out of the sequence.</summary>
    public static int[] Of(List<SheetLabels.Candidate> candidates, ImmutableArray<Anchor> anchors) => new LabelSequence(candidates, anchors).Sequence();

    private int[] Sequence()
    {
        var carriers = new int[_anchors.Length];
        Array.Fill(carriers, -1);
        for (int i = 0, j = 0; i < _candidates.Count && j < _anchors.Length;)
        {
            var best = _best[(i * _width) + j];
            if (_candidates[i].Anchors.Contains(j) && best == _best[((i + 1) * _width) + j + 1] + Worth(i, j))
            {
                carriers[j++] = i++;
            }
            else if (best == _best[((i + 1) * _width) + j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return carriers;
    }

    /// <summary>A candidate is none but a few labels, so only these are compared; the rest of the row follows from the one behind it.</summary>
    private void Weigh(int candidate)
    {
        var row = _best.AsSpan(candidate * _width, _width);
        var behind = _best.AsSpan((candidate + 1) * _width, _width);
        var labels = _candidates[candidate].Anchors.AsSpan();
        var next = labels.Length - 1;
        for (var j = _anchors.Length - 1; j >= 0; j--)
        {
            var best = Math.Max(behind[j], row[j + 1]);
            if (next >= 0 && labels[next] == j)
            {
                best = Math.Max(best, behind[j + 1] + Worth(candidate, j));
                next--;
            }

            row[j] = best;
        }
    }

    /// <summary>Every label counts; of two cells that say the same, the one nearest to the label's own column is it (a value may read 合计 too).</summary>
    private int Worth(int candidate, int label) =>
        OneLabel - Math.Min(FarColumn, Math.Abs(_candidates[candidate].Cell.Address.Column - _anchors[label].Column - _shift));

    /// <summary>By how many columns the sheet is shifted against the drawing, as most of its unmistakable labels say.</summary>
    private static int UsualShift(List<SheetLabels.Candidate> candidates, ImmutableArray<Anchor> anchors)
    {
        var labels = new Dictionary<int, int>();
        foreach (var candidate in candidates)
        {
            if (candidate.Anchors is [var only])
            {
                var shift = candidate.Cell.Address.Column - anchors[only].Column;
                labels[shift] = labels.GetValueOrDefault(shift) + 1;
            }
        }

        var (usual, most) = (0, 0);
        foreach (var (shift, count) in labels)
        {
            if (count > most || (count == most && Math.Abs(shift) < Math.Abs(usual)))
            {
                (usual, most) = (shift, count);
            }
        }

        return usual;
    }
}
