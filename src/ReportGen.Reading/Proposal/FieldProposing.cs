using System.Collections.Immutable;
using ReportGen.Model.Terms;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Proposal;

/// <summary>The single fields: whatever texts the title, the fund grid and the indicators have left over.</summary>
internal sealed class FieldProposing(ProposalSheet sheet, KnownLabels known)
{
    /// <summary>A text longer than this is no label, unless it is a known one.</summary>
    private const int LongestUnknown = 20;

    private readonly List<(ProposedLabel<FormField> Label, string Value)> _found = [];

    /// <summary>Writes the markers; the fields in reading order with what was filled in.</summary>
    public IReadOnlyList<(ProposedLabel<FormField> Label, string Value)> Write()
    {
        // Labels that are known lead first, so that a value beside one is never taken for a label itself.
        var free = sheet.Boxes.Where(b => !sheet.IsTaken(b.Area.First) && !b.IsNumber).ToList();
        foreach (var box in free.Where(b => Guess(b).IsLabel))
        {
            TryPair(box);
        }

        foreach (var box in free.Where(b => !sheet.IsTaken(b.Area.First)))
        {
            if (InlineLabels.Find(box.Text, known.Fields, IsAlone(box)) is { } inline)
            {
                WriteInline(box, inline);
            }
            else if (IsShort(box.Text) && !Words.IsNote(box.Text))
            {
                TryPair(box);
            }
        }

        return [.. Distinct().OrderBy(f => f.Label.Cell)];
    }

    private Guess<FormField> Guess(Box box) => known.Fields.Nearest(box.Text.TrimEnd('：', ':'));

    private static bool IsShort(string text) => ProposalSheet.NameOf(text).Length <= LongestUnknown && text.IndexOfAny(['。', '；', '，', '≥', '≤', '%']) < 0;

    /// <summary>A value of its own to the right would make a colon the end of a plain label.</summary>
    private bool IsAlone(Box box) => Right(box) is not { } right || sheet.IsTaken(right.First) || IsLabel(right);

    private void TryPair(Box box)
    {
        var right = Right(box);
        var below = Below(box);
        if (IsGoalBlock(box))
        {
            sheet.Take(box.Area.First);
            return;
        }

        if (below is { } value && GoalBlockOf(box))
        {
            Add(box, value);
            return;
        }

        var isBeside = right is { } r && !sheet.IsTaken(r.First) && !IsLabel(r);
        if (isBeside && !(below is { } b1 && sheet.TextAt(right!.Value.First).Length == 0 && sheet.TextAt(b1.First).Length > 0 && Guess(box).IsLabel && box.Area.Rows == 1 && IsHeading(box)))
        {
            Add(box, right!.Value);
        }
        else if (below is { } b && Guess(box).IsLabel && (right is null || (box.Area.Rows == 1 && IsLabel(right.Value))))
        {
            Add(box, b);
        }
    }

    /// <summary>True for 年度总体目标 beside the headings 预期目标 and 实际完成情况: it names both and has no value of its own.</summary>
    private bool IsGoalBlock(Box box) =>
        box.Area.Rows > 1 && Words.IsGoal(box.Normal) && Right(box) is { } right && right.Rows < box.Area.Rows
        && sheet.TextAt(right.First) is { Length: > 0 } text && IsShort(text);

    private bool GoalBlockOf(Box box) =>
        sheet.InRow(box.Area.FirstRow).Any(b => b.Area.LastColumn < box.Area.FirstColumn && b.Area.LastRow > box.Area.LastRow && IsGoalBlock(b));

    /// <summary>True where the text stands in a row of labels: the one to its left is one, too.</summary>
    private bool IsHeading(Box box) => sheet.InRow(box.Area.FirstRow).Any(o => o.Area.LastColumn < box.Area.FirstColumn && o.Area.Rows == 1 && Guess(o).IsLabel);

    private void Add(Box box, CellRange value)
    {
        sheet.Take(box.Area.First);
        var guess = Guess(box);
        Write(box, ProposalSheet.NameOf(box.Text).TrimEnd('：', ':'), guess, value.First);
    }

    private void Write(Box box, string name, Guess<FormField> guess, CellAddress value)
    {
        var label = Named(name, box);
        var text = sheet.TextAt(value);
        sheet.Write(value, $"{{{{{label}{BlankOf(text)}}}}}");
        _found.Add((new ProposedLabel<FormField>(label, guess.Term, guess.Likeness, box.Area.First), text));
    }

    private void WriteInline(Box box, IReadOnlyList<InlineLabels.Part> parts)
    {
        var text = "";
        foreach (var part in parts)
        {
            var label = Named(part.Label, box);
            text += part.Before + part.Printed + $"{{{{{label}{BlankOf(part.Value)}}}}}";
            _found.Add((new ProposedLabel<FormField>(label, part.Guess.Term, part.Guess.Likeness, box.Area.First), part.Value));
        }

        sheet.Write(box.Area.First, text + parts[^1].After);
    }

    /// <summary>What a blank form prints in the place of a value: boxes to tick, a word in brackets for whoever signs.</summary>
    private static string BlankOf(string value) =>
        value.Contains('□') || value.Contains('☑') ? " | " + ProposalSheet.NameOf(value.Replace('☑', '□').Replace('√', '□'))
        : value.Length is > 2 and < 8 && value[0] is '（' or '(' && value[^1] is '）' or ')' ? " | " + value
        : "";

    /// <summary>A label that is printed twice is named together with the label of its block.</summary>
    private string Named(string name, Box box)
    {
        if (_found.TrueForAll(f => f.Label.Label != name))
        {
            return name;
        }

        var block = sheet.InRow(box.Area.FirstRow).LastOrDefault(b => b.Area.LastColumn < box.Area.FirstColumn && b.Area.Rows > 1);
        var path = block is null ? name : $"{ProposalSheet.NameOf(block.Text)}/{name}";
        return _found.TrueForAll(f => f.Label.Label != path) ? path : $"{name}{_found.Count + 1}";
    }

    /// <summary>True for a label, with or without its value in the same cell.</summary>
    private bool IsLabel(CellRange area)
    {
        var text = sheet.TextAt(area.First);
        var colon = text.IndexOfAny(['：', ':']);
        return known.Fields.Nearest(colon > 0 ? text[..colon] : text).IsLabel;
    }

    private CellRange? Right(Box box) => box.Area.LastColumn >= sheet.LastColumn ? null
        : sheet.AreaAt(box.Area.FirstRow, box.Area.LastColumn + 1) is var area && area.FirstRow >= box.Area.FirstRow ? area : null;

    /// <summary>The cell below, as wide as the label and free.</summary>
    private CellRange? Below(Box box)
    {
        var area = sheet.AreaAt(box.Area.LastRow + 1, box.Area.FirstColumn);
        return box.Area.LastRow < sheet.LastRow && area.FirstColumn == box.Area.FirstColumn && area.LastColumn == box.Area.LastColumn && !sheet.IsTaken(area.First) && !IsLabel(area) ? area : null;
    }

    /// <summary>Of two labels that seem to mean the same, the more similar one means it.</summary>
    private IEnumerable<(ProposedLabel<FormField> Label, string Value)> Distinct()
    {
        var best = _found.Where(f => f.Label.Term is not null).GroupBy(f => f.Label.Term!.Value).ToImmutableDictionary(g => g.Key, g => g.MaxBy(f => f.Label.Likeness).Label);
        return _found.Select(f => f.Label.Term is { } term && best[term] != f.Label ? (f.Label with { Term = null, Likeness = 0 }, f.Value) : f);
    }
}
