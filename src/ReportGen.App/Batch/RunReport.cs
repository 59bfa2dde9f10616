using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rendering.Reports;
using ReportGen.Rules.Scoring;
using ReportGen.Workbooks.Layout;

namespace ReportGen.App.Batch;

/// <summary>The two overviews of a run, printed in layouts that lie beside the kits: 汇总.xlsx and 问题清单.xlsx.</summary>
internal sealed class RunReport
{
    public const string Summary = "汇总.xlsx";
    public const string Findings = "问题清单.xlsx";

    private readonly SheetLayout _summary;
    private readonly SheetLayout _findings;
    private readonly Language _language;

    private RunReport(SheetLayout summary, SheetLayout findings, Language language) => (_summary, _findings, _language) = (summary, findings, language);

    /// <summary>Compiles both layouts before any work is done: a missing one must not be noticed at the end of a long run.</summary>
    /// <exception cref="UsageException">A layout is missing.</exception>
    public static RunReport Load(string templates, Language language) => new(Layout(templates, Summary), Layout(templates, Findings), language);

    public byte[] RenderSummary(IReadOnlyList<ProcessedFile> files) =>
        SummaryWorkbook.Render(_summary, [.. files.SelectMany(RowsOf)], RunNote.Of(files, _language));

    /// <param name="files">The files.</param>
    /// <param name="copies">The marked copies beside the list by the name of their input, for links; none where null.</param>
    public byte[] RenderFindings(IReadOnlyList<ProcessedFile> files, IReadOnlyDictionary<string, string>? copies = null) =>
        FindingsWorkbook.Render(_findings, [.. files.SelectMany(f => f.AllFindings)], RunNote.Of(files, _language), _language, copies);

    /// <summary>The layout of a report, by its file name.</summary>
    /// <exception cref="UsageException">It is missing.</exception>
    public static SheetLayout Layout(string templates, string name)
    {
        var path = Path.Combine(templates, "reports", name);
        return File.Exists(path) ? SheetLayout.Compile(File.ReadAllBytes(path)) : throw new UsageException(AppPhrases.Of("usage.noReport", ("file", path)));
    }

    /// <summary>A file without a form has a row too: whoever counts the rows must find every file that was handed in.</summary>
    private IEnumerable<SummaryRow> RowsOf(ProcessedFile file) => file.Forms.Length == 0
        ? [WithCounts(EmptyRow(file), file.Findings)]
        : file.Forms.Select((form, i) => WithCounts(RowOf(form), i == 0 ? [.. form.Findings, .. file.Findings] : form.Findings));

    private SummaryRow EmptyRow(ProcessedFile file) => new()
    {
        Project = AppPhrases.Of("run.notRead").In(_language),
        Source = file.Input.Name,
    };

    private SummaryRow RowOf(ProcessedForm processed)
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
            Undetermined = scores.Total.Rule is null ? Open(scores).In(_language) : "",
            Grade = GradeOf(scores.Grade),
            Kit = processed.Kit.Id,
            Source = (form.Place with { Cell = "" }).ToString(),
            Output = processed.Output,
            LinkText = AppPhrases.Of("run.open").In(_language),
        };
    }

    private static Phrase Open(Scorecard scores) => scores.NotScored is null
        ? AppPhrases.Of("run.undetermined", ("count", scores.Total.UndeterminedCount))
        : AppPhrases.Of("run.notScored");

    /// <summary>One word where self-score and rules agree; where they do not, or the rules cannot tell, it is said whose grade it is.</summary>
    private string GradeOf(GradeScore? grade) => grade switch
    {
        null or { Self: null, Rule: null } => "",
        { Self: { } self, Rule: null } => AppPhrases.Of("run.selfGrade", ("grade", self)).In(_language),
        { Self: null, Rule: { } rule } => AppPhrases.Of("run.ruleGrade", ("grade", rule)).In(_language),
        { Self: { } self, Rule: { } rule } => self == rule ? self : AppPhrases.Of("run.bothGrades", ("self", self), ("rule", rule)).In(_language),
    };

    /// <summary>Amounts in another unit are not added to others; PF-408 tells of a cell's own unit, PF-409 and PF-410 of a wrong heading's.</summary>
    private static decimal? MoneyOf(Entry? entry, ProcessedForm form) =>
        entry is not null && MoneyUnit.Fits(entry.Figure, form.Kit.Definition.MoneyUnit) && form.Findings.All(f => f.Id is not ("PF-409" or "PF-410")) ? entry.Number : null;

    private static SummaryRow WithCounts(SummaryRow row, IReadOnlyCollection<Finding> findings) => row with
    {
        Errors = findings.Count(f => f.Severity == Severity.Error),
        Warnings = findings.Count(f => f.Severity == Severity.Warning),
        Hints = findings.Count(f => f.Severity == Severity.Hint),
    };
}
