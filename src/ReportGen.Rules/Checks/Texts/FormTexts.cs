using ReportGen.Model.Forms;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>
/// All texts of a form in one, joined by line breaks: hardly a form has what a check looks for, and one look over all of them tells. It may be found
/// in an instruction too, or from one text to the next, so the texts are then still to be looked at one by one.
/// </summary>
internal sealed class FormTexts
{
    private readonly string _all;
    private readonly int _sentences;

    public FormTexts(EvaluationForm form)
    {
        var texts = new List<string>(form.Fields.Length + (form.Goals.Length * 2) + form.Funds.Length + form.Notes.Length + (form.Indicators.Length * 4));
        AddSentences(texts, form);
        _sentences = texts.Sum(t => t.Length + 1);
        AddWords(texts, form);
        _all = string.Join('\n', texts);
    }

    /// <summary>What stands in sentences, and the form's head.</summary>
    public ReadOnlySpan<char> Sentences => _all.AsSpan(0, Math.Min(_sentences, _all.Length));

    /// <summary>Sentences, then names and values of the rows.</summary>
    public ReadOnlySpan<char> All => _all;

    private static void AddSentences(List<string> texts, EvaluationForm form)
    {
        foreach (var field in form.Fields) texts.Add(field.Entry.Text);
        foreach (var goal in form.Goals)
        {
            foreach (var (_, cell) in goal.Cells) texts.Add(cell.Text);
        }

        foreach (var row in form.Funds) Add(texts, row.Reason);
        foreach (var row in form.Indicators) Add(texts, row.ShortfallReason);
        foreach (var note in form.Notes) texts.Add(note.Text);
    }

    private static void AddWords(List<string> texts, EvaluationForm form)
    {
        foreach (var row in form.Indicators)
        {
            Add(texts, row.Name);
            Add(texts, row.Target);
            Add(texts, row.Actual);
        }
    }

    private static void Add(List<string> texts, Entry? cell)
    {
        if (cell is not null) texts.Add(cell.Text);
    }
}
