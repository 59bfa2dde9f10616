using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;
using ReportGen.Rules.Checks.Weights;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks;

/// <summary>What every check looks at.</summary>
internal sealed record CheckContext(EvaluationForm Form, KitDefinition Kit, Profile Profile, Scorecard Scorecard)
{
    private static readonly HashSet<string> SpreadsheetErrors = new(StringComparer.OrdinalIgnoreCase) { "#NAME?", "#REF!", "#DIV/0!", "#VALUE!", "#N/A", "#NUM!", "#NULL!" };

    /// <summary>True for a row that does not apply and is left out of the total.</summary>
    public bool IsExcluded(Indicator row) => Excluded.Count > 0 && Excluded.Contains(row);

    /// <summary>The rows under cost labels.</summary>
    public ImmutableArray<RowScore> CostRows => field.IsDefault ? field = Scorecard.Rows.All(r => !r.IsCost) ? [] : [.. Scorecard.Rows.Where(r => r.IsCost)] : field;

    /// <summary>The column's label as this form prints it.</summary>
    public string Label(IndicatorColumn column) => Kit.LabelOf(column);

    /// <summary>The column's label as this form prints it.</summary>
    public string Label(FundsColumn column) => Kit.LabelOf(column);

    /// <summary>True where a text is one of the form's own instructions, left in its cell. Hardly one begins like any of them.</summary>
    public bool IsInstruction(string text) => text.AsSpan().TrimStart() is [var first, ..] && Beginnings.Contains(first) && Kit.IsInstruction(text);

    /// <summary>True where nothing of the unit's own stands: blank, still the form's instruction, or what a broken formula shows.</summary>
    public bool IsUnanswered(Entry? entry) => entry is null || entry.IsBlank || IsInstruction(entry.Text) || (entry.Trimmed is ['#', ..] error && SpreadsheetErrors.Contains(error));

    /// <summary>True where a cell for a reason or a problem tells none: unanswered, a mark for not applicable, or words that say nothing.</summary>
    public bool IsWithoutReason(Entry? entry) =>
        IsUnanswered(entry) || entry!.Figure.Kind == FigureKind.NotApplicable || ReasonWords.Own.Nothing.AreAllOf(entry.Text);

    /// <summary>Where the reason for a row is written: its own cell, or the one for the whole form; null where the form asks for none.</summary>
    public Entry? ReasonCell(Indicator row) => row.ShortfallReason ?? Form[FormField.ShortfallReason];

    /// <summary>The label of the place where reasons are written, as this form prints it.</summary>
    public string ReasonLabel => Kit.IndicatorColumns.Any(c => c.Term == IndicatorColumn.ShortfallReason)
        ? Label(IndicatorColumn.ShortfallReason)
        : Form.Fields.FirstOrDefault(f => f.Term == FormField.ShortfallReason)?.Label ?? Label(IndicatorColumn.ShortfallReason);

    /// <summary>What the unit wrote in sentences.</summary>
    public ImmutableArray<Entry> Prose => Own.Prose;

    /// <summary>Sentences first, then the names of projects, agencies and indicators.</summary>
    public ImmutableArray<Entry> OwnTexts => Own.All;

    /// <summary>All texts in one, for a first look.</summary>
    public FormTexts Texts => field ??= new FormTexts(Form);

    /// <summary>The sentences with a word of one of the lists; none on most forms.</summary>
    public ImmutableArray<Entry> ListedProse => ListedTexts.IsEmpty ? [] : ListedIn(Prose);

    /// <summary>The own texts with a word of one of the lists; none on most forms.</summary>
    public ImmutableArray<Entry> ListedTexts => field.IsDefault ? field = ListedWords.AreIn(Texts.All) ? ListedIn(OwnTexts) : [] : field;

    /// <summary>The sentences that have numbered lists.</summary>
    public ImmutableArray<NumberedText> Lists => field.IsDefault ? field = NumberedText.Of(Prose) : field;

    /// <summary>The passages that tell what was reached.</summary>
    public ImmutableArray<Passage> Passages => field.IsDefault ? field = Passage.Of(Texts) : field;

    private HashSet<object> Excluded => field ??= new(Scorecard.Rows.Where(r => r.IsExcluded).Select(r => r.Row), ReferenceEqualityComparer.Instance);

    private OwnText Own => field ??= new OwnText(this);

    // A marker is left where the drawing itself was given out.
    private string Beginnings => field ??= string.Concat(Kit.Instructions.Select(i => i[..1]).Append("{"));

    /// <summary>The weights, added up.</summary>
    public WeightSums Weights => field ??= WeightSums.Of(this);

    /// <summary>The block of a row; null where the points of its label are not known.</summary>
    public LabelBlock? BlockOf(Indicator row) => BlocksByRow.GetValueOrDefault(row);

    private Dictionary<Indicator, LabelBlock> BlocksByRow => field ??= LabelBlock.ByRow(Blocks);

    /// <summary>The level-1 labels whose points are known, with their rows.</summary>
    public ImmutableArray<LabelBlock> Blocks => Scorecard.Blocks;

    private static ImmutableArray<Entry> ListedIn(ImmutableArray<Entry> cells) => [.. cells.Where(e => ListedWords.AreIn(e.Text))];
}
