using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Proposal;

/// <summary>A row of column labels.</summary>
/// <param name="FirstRow">Its first row; labels may be merged over two.</param>
/// <param name="LastRow">Its last row.</param>
/// <param name="Columns">The columns from left to right.</param>
internal sealed record HeadingRow<T>(int FirstRow, int LastRow, IReadOnlyList<HeadingRow<T>.Column> Columns)
    where T : struct, Enum
{
    /// <param name="Label">The label as markers name it.</param>
    /// <param name="Guess">What it seems to mean.</param>
    /// <param name="Cell">Where it is printed.</param>
    /// <param name="First">The first column of its values.</param>
    /// <param name="Last">The last column of its values.</param>
    public sealed record Column(string Label, Guess<T> Guess, CellAddress Cell, int First, int Last)
    {
        public ProposedLabel<T> Proposed => new(Label, Guess.Term, Guess.Likeness, Cell);
    }

    public int FirstColumn => Columns[0].First;

    public Column? Of(T term) => Columns.FirstOrDefault(c => EqualityComparer<T?>.Default.Equals(c.Guess.Term, term));

    /// <summary>The row of a sheet with the most known column labels; null where none has enough.</summary>
    public static HeadingRow<T>? Find(ProposalSheet sheet, Vocabulary<T> vocabulary, int before, int atLeast)
    {
        HeadingRow<T>? best = null;
        var most = atLeast - 1;
        for (var row = 1; row < before; row++)
        {
            var labels = sheet.InRow(row).Where(b => b.Area.LastRow == row && !b.IsNumber && !sheet.IsTaken(b.Area.First)).ToList();
            var known = BestOf(vocabulary, labels.Where(b => vocabulary.Nearest(b.Text).IsLabel));
            if (known.Count > most)
            {
                // What stands to the left of the first column labels the rows; 年度预算数 there is like 年初预算数, but 年初预算 is that itself.
                most = known.Count;
                best = Of(sheet, vocabulary, row, [.. labels.SkipWhile(b => !known.ContainsValue(b))]);
            }
        }

        return best;
    }

    /// <summary>The column that a cell stands under; null where it reaches over several, or stands beside them.</summary>
    public Column? Above(CellRange area) => Columns.FirstOrDefault(c => area.FirstColumn >= c.First && area.LastColumn <= c.Last);

    /// <summary>The most similar label for each term.</summary>
    private static Dictionary<T, Box> BestOf(Vocabulary<T> vocabulary, IEnumerable<Box> labels) => labels
        .GroupBy(b => vocabulary.Nearest(b.Text).Term).Where(g => g.Key is not null)
        .ToDictionary(g => g.Key!.Value, g => g.MaxBy(b => vocabulary.Nearest(b.Text).Likeness)!);

    private static HeadingRow<T> Of(ProposalSheet sheet, Vocabulary<T> vocabulary, int row, List<Box> labels)
    {
        var columns = new List<Column>();
        var terms = BestOf(vocabulary, labels);
        foreach (var (label, index) in labels.Select((b, i) => (b, i)))
        {
            // Of two labels that seem to mean the same, the more similar one means it.
            var guess = vocabulary.Nearest(label.Text);
            var own = guess.Term is { } term && terms[term] != label ? default : guess;
            var last = index + 1 < labels.Count ? labels[index + 1].Area.FirstColumn - 1 : Math.Max(label.Area.LastColumn, sheet.LastColumn);
            var name = ProposalSheet.NameOf(label.Text);
            columns.Add(new Column(columns.Exists(c => c.Label == name) ? $"{name}{index + 1}" : name, own, label.Area.First, label.Area.FirstColumn, last));
        }

        return new HeadingRow<T>(labels.Min(b => b.Area.FirstRow), row, columns);
    }
}
