using System.Collections.Immutable;
using ReportGen.App.Accounts;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Pdf;
using ReportGen.App.Narratives;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Terms;
using ReportGen.Rendering.Disclosures;
using ReportGen.Rendering.Documents.Docx;
using ReportGen.Rendering.Documents.Html;
using ReportGen.Rendering.Documents.Tables;
using ReportGen.Rendering.Forms;
using ReportGen.Workbooks.Layout;

namespace ReportGen.App.Disclosures;

/// <summary>The yearly disclosure of one unit: text, document, page and annex from its accounts and forms, then the list of what is wrong.</summary>
/// <param name="narratives">The outlines and their figures.</param>
/// <param name="report">Prints 问题清单.xlsx.</param>
/// <param name="folder">Where the results go.</param>
/// <param name="pdf">Makes the PDF; null where none is wanted.</param>
/// <param name="language">The language of the findings.</param>
internal sealed class DisclosureRun(NarrativeLibrary narratives, RunReport report, OutputFolder folder, PdfConversion? pdf, Language language)
{
    /// <summary>Makes and writes it all. Documents with errors are written as drafts: nobody publishes a file that is called a draft.</summary>
    /// <param name="read">The unit's files.</param>
    /// <param name="outline">The outline that was asked for; null for the one of the table set.</param>
    /// <param name="cancelled">Stops between two documents.</param>
    /// <exception cref="UsageException">There are no accounts, several, or no such outline.</exception>
    public DisclosureResult Write(IReadOnlyList<ProcessedAccounts> read, string? outline, CancellationToken cancelled)
    {
        if (read.Select(r => r.Accounts).OfType<FinalAccounts>().FirstOrDefault() is not { } accounts) throw new UsageException(AppPhrases.Of("usage.noAccounts"));

        var made = NarrativeRun.Of(read, narratives, outline, cancelled);
        var figures = DisclosureFigures.Of(made.Text, accounts, narratives.Figures);
        var parts = new DisclosureParts(made.Text, accounts, [.. read.SelectMany(r => r.File.Forms).Select(Printed)], figures.Drawn);
        IReadOnlyList<ProcessedFile> files = [.. read.Select(r => r.Accounts is null ? r.File : r.File with { Findings = [.. r.File.Findings, .. made.Findings, .. figures.Findings] })];
        var name = DisclosureNames.Of(parts, files.SelectMany(f => f.AllFindings).Any(f => f.Severity == Severity.Error));
        var documents = Documents(parts, name, cancelled);
        var problems = documents.Findings.AddRange(documents.Files.SelectMany(d => folder.TryWrite(d.Name, d.Content)));
        problems = problems.AddRange(folder.TryWrite(RunReport.Findings, report.RenderFindings(files)));
        folder.WriteOwn(RunManifest.FileName, RunManifest.Write(files, problems, folder.Ours, language));
        return new DisclosureResult(files, problems, [.. documents.Files.Select(d => d.Name)]);
    }

    private PdfResult Documents(DisclosureParts parts, string name, CancellationToken cancelled)
    {
        var document = DisclosureDocument.Of(parts);
        var docx = new OutputDocument($"{name}.docx", DocxWriter.Write(document));
        ImmutableArray<OutputDocument> all = [docx, new($"{name}.html", HtmlWriter.Write(document)), new($"{name}附表.xlsx", DisclosureAnnex.Write(parts))];

        // No program that converts fills in a field of contents, so what goes to paper has its page numbers one by one.
        var paper = docx with { Content = pdf is null ? docx.Content : DocxWriter.Write(document, contents: ContentsPages.OnConversion) };
        return pdf?.Convert([paper], cancelled) is { } printed ? printed with { Files = [.. all, .. printed.Files] } : new PdfResult(all, []);
    }

    private static DisclosedForm Printed(ProcessedForm form)
    {
        var tables = GridTable.Of(PrintedGrid.Read(FormRenderer.Render(form.Form, form.Kit.Definition, form.Kit.Layout).Content));
        return new DisclosedForm((form.Form[FormField.ProjectName] is { IsBlank: false } project ? project : form.Form.Title).Trimmed, tables);
    }
}

/// <summary>What came of it.</summary>
/// <param name="Files">The unit's files with all their findings, those of the text with the accounts.</param>
/// <param name="Problems">What went wrong in writing.</param>
/// <param name="Documents">The names of the documents.</param>
internal sealed record DisclosureResult(IReadOnlyList<ProcessedFile> Files, ImmutableArray<Finding> Problems, ImmutableArray<string> Documents);
