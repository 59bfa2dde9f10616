using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Checks.Across;

namespace ReportGen.App.Batch.Results;

/// <summary>Takes from a processed file what is still needed of it, so that its model can go.</summary>
/// <param name="language">The language in which findings are said from here on.</param>
internal sealed class ResultMaking(Language language)
{
    private readonly SummaryRows _rows = new(language);

    public FileResult Of(ProcessedFile file) => new()
    {
        File = file.Input.Name,
        Sha256 = file.Sha256,
        Outcome = file.Outcome,
        Forms = [.. file.Forms.Select(Of)],
        Findings = Said(file.Findings),
    };

    public ImmutableArray<Finding> Said(ImmutableArray<Finding> findings) => [.. findings.Select(Said)];

    public Finding Said(Finding finding) => finding with
    {
        Message = Phrase.Literal(finding.Message.In(language)),
        Expected = Phrase.Literal(finding.Expected.In(language)),
        Next = Phrase.Literal(finding.Next.In(language)),
    };

    private FormResult Of(ProcessedForm form)
    {
        var digest = FormDigesting.Of(form.Form, form.Kit.Definition, form.Kit.Profile, form.Findings);
        var texts = form.Form.Fields.ToLookup(f => f.Entry.Place, f => f.Entry.Text);
        return new FormResult
        {
            Place = form.Form.Place,
            Kit = form.Kit.Id,
            Project = form.Form.Subject,
            Output = form.Output,
            Scores = FormScores.Of(form.Scores),
            Rows = RowResult.Of(form.Scores),
            Row = _rows.Of(form),
            Read = Said(form.Findings),
            Printed = Said(form.PrintFindings),
            Digest = digest,
            Texts = [.. digest.Texts.Select(t => texts[t.Place].First())],
        };
    }
}
