using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;

namespace ReportGen.Rules.Texts;

/// <summary>
/// All texts of a form, walked through once for all checks: one by one, and in one, joined by line breaks. Hardly a form has what a check looks for, and
/// one look over all of them tells. It may be found in an instruction too, or from one text to the next, so the texts are then still to be looked at one by one.
/// </summary>
internal sealed class FormTexts
{
    private readonly string _all;
    private readonly int _sentences;

    public FormTexts(EvaluationForm form)
    {
        var cells = ImmutableArray.CreateBuilder<FormText>(form.Fields.Length + (form.Goals.Length * 2) + form.Funds.Length + form.Notes.Length + (form.Indicators.Length * 4));
        AddSentences(cells, form);
        _sentences = LengthOf(cells);
        AddWords(cells, form);
        Cells = cells.DrainToImmutable();
        _all = Joined(Cells);
    }

    /// <summary>The texts one by one, sentences first. A cell stands in it twice where two labels share it.</summary>
    public ImmutableArray<FormText> Cells { get; }

    /// <summary>What stands in sentences, and the form's head.</summary>
    public ReadOnlySpan<char> Sentences => _all.AsSpan(0, Math.Min(_sentences, _all.Length));

    /// <summary>Sentences, then names and values of the rows.</summary>
    public ReadOnlySpan<char> All => _all;

    /// <summary>The cells of the texts that are looked for, each once.</summary>
    public IEnumerable<Entry> Where(Func<FormText, bool> isWanted) => Cells.Where(isWanted).Select(t => t.Cell).DistinctBy(e => e.Place);

    private static void AddSentences(ImmutableArray<FormText>.Builder cells, EvaluationForm form)
    {
        foreach (var field in form.Fields) cells.Add(new FormText(TextKind.Field, field.Entry, field));
        foreach (var goal in form.Goals)
        {
            Add(cells, TextKind.Expected, goal.Expected);
            Add(cells, TextKind.Achieved, goal.Achieved);
        }

        foreach (var row in form.Funds) Add(cells, TextKind.FundsReason, row.Reason);
        foreach (var row in form.Indicators) Add(cells, TextKind.Reason, row.ShortfallReason);
        foreach (var note in form.Notes) Add(cells, TextKind.Note, note);
    }

    private static void AddWords(ImmutableArray<FormText>.Builder cells, EvaluationForm form)
    {
        foreach (var row in form.Indicators)
        {
            Add(cells, TextKind.Name, row.Name);
            Add(cells, TextKind.Value, row.Target);
            Add(cells, TextKind.Value, row.Actual);
        }
    }

    private static void Add(ImmutableArray<FormText>.Builder cells, TextKind kind, Entry? cell)
    {
        if (cell is not null) cells.Add(new FormText(kind, cell));
    }

    private static int LengthOf(IReadOnlyList<FormText> cells)
    {
        var length = 0;
        for (var i = 0; i < cells.Count; i++) length += cells[i].Cell.Text.Length + 1;
        return length;
    }

    private static string Joined(ImmutableArray<FormText> cells) => string.Create(LengthOf(cells), cells, static (target, cells) =>
    {
        foreach (var text in cells.AsSpan())
        {
            text.Cell.Text.CopyTo(target);
            target[text.Cell.Text.Length] = '\n';
            target = target[(text.Cell.Text.Length + 1)..];
        }
    });
}
