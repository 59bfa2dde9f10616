using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rendering.Reports;
using ReportGen.Rules.Scoring;

namespace ReportGen.App.Batch.Results;

/// <summary>The rows of 汇总.xlsx.</summary>
/// <param name="language">Of their few words.</param>
internal sealed class SummaryRows(Language language)
{
    /// <summary>A file without a form has a row too: whoever counts the rows must find every file that was handed in.</summary>
    public IEnumerable<SummaryRow> Of(FileResult file) => file.Forms.Length == 0
        ? [WithCounts(EmptyRow(file), file.Findings)]
        : file.Forms.Select((form, i) => WithCounts(form.Row, i == 0 ? form.Findings.Concat(file.Findings) : form.Findings));

    /// <summary>The row of a form, still without the numbers of findings.</summary>
    public SummaryRow Of(ProcessedForm processed)
    {
        var (form, scores) = (processed.Form, processed.Scores);
        return new SummaryRow
        {
            Agency = form.Agency,
            Project = form.Subject,
            InitialBudget = MoneyOf(form.TotalFunds?.InitialBudget, processed),
            AdjustedBudget = MoneyOf(form.TotalFunds?.AdjustedBudget, processed),
            AmountSpent = MoneyOf(form.TotalFunds?.AmountSpent, processed),
            MoneyUnit = processed.Kit.Definition.MoneyUnit,
            ExecutionRate = scores.Execution?.Rate,
            SelfScore = scores.Total.Self,
            RuleScore = scores.Total.Rule,
            Undetermined = scores.Total.Rule is null ? Open(scores).In(language) : "",
            Grade = GradeOf(scores.Grade),
            Kit = processed.Kit.Id,
            Source = (form.Place with { Cell = "" }).ToString(),
            Output = processed.Output,
            LinkText = AppPhrases.Of("run.open").In(language),
        };
    }

    private SummaryRow EmptyRow(FileResult file) => new()
    {
        Project = AppPhrases.Of("run.notRead").In(language),
        Source = file.File,
    };

    private static Phrase Open(Scorecard scores) => scores.NotScored is null
        ? AppPhrases.Of("run.undetermined", ("count", scores.Total.UndeterminedCount))
        : AppPhrases.Of("run.notScored");

    /// <summary>One word where self-score and rules agree; where they do not, or the rules cannot tell, it is said whose grade it is.</summary>
    private string GradeOf(GradeScore? grade) => grade switch
    {
        null or { Self: null, Rule: null } => "",
        { Self: { } self, Rule: null } => AppPhrases.Of("run.selfGrade", ("grade", self)).In(language),
        { Self: null, Rule: { } rule } => AppPhrases.Of("run.ruleGrade", ("grade", rule)).In(language),
        { Self: { } self, Rule: { } rule } => self == rule ? self : AppPhrases.Of("run.bothGrades", ("self", self), ("rule", rule)).In(language),
    };

    /// <summary>Amounts in another unit are not added to others; PF-408 tells of a cell's own unit, PF-409 and PF-410 of a wrong heading's.</summary>
    private static decimal? MoneyOf(Entry? entry, ProcessedForm form) =>
        entry is not null && MoneyUnit.Fits(entry.Figure, form.Kit.Definition.MoneyUnit) && form.Findings.All(f => f.Id is not ("PF-409" or "PF-410")) ? entry.Number : null;

    private static SummaryRow WithCounts(SummaryRow row, IEnumerable<Finding> findings)
    {
        var counts = new SeverityCounts();
        counts.Add(findings);
        return row with { Errors = counts.Errors, Warnings = counts.Warnings, Hints = counts.Hints };
    }
}
