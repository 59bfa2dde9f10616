using System.Collections.Immutable;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;
using ReportGen.Rules.Checks.Scores;
using ReportGen.Rules.Checks.Texts;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks;

/// <summary>What every check looks at.</summary>
internal sealed record CheckContext(EvaluationForm Form, KitDefinition Kit, Profile Profile, Scorecard Scorecard)
{
    private static readonly HashSet<string> SpreadsheetErrors = new(StringComparer.OrdinalIgnoreCase) { "#NAME?", "#REF!", "#DIV/0!", "#VALUE!", "#N/A", "#NUM!", "#NULL!" };

    private static readonly HashSet<string> NoReasons = ["无", "暂无", "没有", "无原因", "无说明", "/", "／", "-", "—", "——", "－", "、", "\\", "*"];

    private readonly HashSet<object> _excluded = new(Scorecard.Rows.Where(r => r.IsExcluded).Select(r => r.Row), ReferenceEqualityComparer.Instance);

    /// <summary>True for a row that does not apply and is left out of the total.</summary>
    public bool IsExcluded(Indicator row) => _excluded.Contains(row);

    /// <summary>The column's label as this form prints it.</summary>
    public string Label(IndicatorColumn column) =>
        Kit.IndicatorColumns.FirstOrDefault(c => c.Term == column)?.Label ?? StandardTerms<IndicatorColumn>.Printed(column);

    /// <summary>The column's label as this form prints it.</summary>
    public string Label(FundsColumn column) =>
        Kit.FundsColumns.FirstOrDefault(c => c.Term == column)?.Label ?? StandardTerms<FundsColumn>.Printed(column);

    /// <summary>True where nothing of the unit's own stands: blank, still the form's instruction, or what a broken formula shows.</summary>
    public bool IsUnanswered(Entry? entry) => entry is null || entry.IsBlank || Kit.IsInstruction(entry.Text) || (entry.Trimmed is ['#', ..] error && SpreadsheetErrors.Contains(error));

    /// <summary>True where a cell for a reason gives none: unanswered, a mark for not applicable, or the word 无.</summary>
    public bool IsWithoutReason(Entry? entry) =>
        IsUnanswered(entry) || entry!.Figure.Kind == FigureKind.NotApplicable || NoReasons.Contains(entry.Trimmed.TrimEnd('。', '.'));

    /// <summary>Where the reason for a row is written: its own cell, or the one for the whole form; null where the form asks for none.</summary>
    public Entry? ReasonCell(Indicator row) => row.ShortfallReason ?? Form[FormField.ShortfallReason];

    /// <summary>The label of the place where reasons are written, as this form prints it.</summary>
    public string ReasonLabel => Kit.IndicatorColumns.Any(c => c.Term == IndicatorColumn.ShortfallReason)
        ? Label(IndicatorColumn.ShortfallReason)
        : Form.Fields.FirstOrDefault(f => f.Term == FormField.ShortfallReason)?.Label ?? Label(IndicatorColumn.ShortfallReason);

    /// <summary>What the unit wrote in sentences; gathered once, for a dozen checks read it.</summary>
    public IReadOnlyList<Entry> Prose => field ??= [.. OwnText.Prose(this)];

    /// <summary>Sentences first, then the names of projects, agencies and indicators.</summary>
    public IReadOnlyList<Entry> OwnTexts => field ??= [.. OwnText.All(this)];

    /// <summary>The own texts where one of them may have what a check looks for. Hardly a form has it, and one look over all texts together tells.</summary>
    /// <param name="mayHave">True for a text that may have it; texts are joined by line breaks.</param>
    public IReadOnlyList<Entry> OwnTextsIf(Func<string, bool> mayHave) => mayHave(Together) ? OwnTexts : [];

    /// <summary>The own texts with a word of one of the lists; none on most forms.</summary>
    public IReadOnlyList<Entry> ListedTexts => field ??= [.. OwnTextsIf(ListedWords.AreIn).Where(e => ListedWords.AreIn(e.Text))];

    private string Together => field ??= string.Join('\n', OwnTexts.Select(e => e.Text));

    /// <summary>Units and numbers of the rows.</summary>
    public RowMeasures Measures { get; } = new();

    /// <summary>The block of a row; null where the points of its label are not known.</summary>
    public LabelBlock? BlockOf(Indicator row) => BlocksByRow.GetValueOrDefault(row);

    private Dictionary<Indicator, LabelBlock> BlocksByRow => field ??= LabelBlock.ByRow(Blocks);

    /// <summary>The level-1 labels whose points are known, with their rows.</summary>
    public ImmutableArray<LabelBlock> Blocks { get; } = LabelBlock.Of(Form, Profile);
}
