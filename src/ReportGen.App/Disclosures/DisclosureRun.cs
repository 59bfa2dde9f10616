using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Pdf;
using ReportGen.App.Narratives;
using ReportGen.App.Publishing;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Terms;
using ReportGen.Rendering.Disclosures;
using ReportGen.Rendering.Documents.Docx;
using ReportGen.Rendering.Documents.Html;
using ReportGen.Rendering.Documents.Tables;
using ReportGen.Rendering.Forms;
using ReportGen.Rules.TieOuts;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Inspection;
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
    /// <summary>A name within a sentence is guessed; a guess alone makes no draft.</summary>
    private const string GuessedName = "PF-889";

    private const string MissingTable = "PF-851";

    /// <summary>Makes and writes it all. What is not ready to be published is written as a draft: nobody publishes a file that is called a draft.</summary>
    /// <param name="unit">The unit's files.</param>
    /// <param name="outline">The outline that was asked for; null for the one of the table set.</param>
    /// <param name="cancelled">Stops between two documents.</param>
    /// <exception cref="UsageException">There is no such outline.</exception>
    public DisclosureResult Write(DisclosedUnit unit, string? outline, CancellationToken cancelled)
    {
        var made = NarrativeRun.Of(unit.Files, narratives, outline, cancelled);
        var parts = new DisclosureParts(made.Text, unit.Accounts, [.. unit.Files.SelectMany(r => r.File.Forms).Select(Printed)], made.Figures);
        var files = WithAccounts(unit, unit.Files.Select(r => r.File), [.. unit.Findings, .. DisclosureNames.Check(unit.Accounts), .. FormsOfAccounts.Find(unit.Accounts, unit.Files.SelectMany(f => f.File.Forms).Select(f => f.Form)), .. made.Findings]);

        var documents = Documents(parts);
        var name = DisclosureNames.Of(parts, IsDraft(files, Looked("", documents, unit), unit));
        ImmutableArray<Finding> looked = [.. Looked(name, documents, unit)];
        var listed = WithAccounts(unit, files, looked);
        var printed = pdf?.Convert([new OutputDocument($"{name}.docx", documents.Paper)], cancelled) ?? new PdfResult([], []);
        ImmutableArray<OutputDocument> all = [.. documents.Named(name), .. printed.Files];
        ImmutableArray<Finding> problems = [.. looked, .. printed.Findings, .. Withdrawn(parts, all), .. all.SelectMany(d => folder.TryWrite(d.Name, d.Content)), .. folder.TryWrite(RunReport.Findings, report.RenderFindings(listed))];
        folder.WriteOwn(RunManifest.FileName, RunManifest.Of(files, problems, folder.Ours, language).Write);
        return new DisclosureResult(listed, problems, [.. all.Select(d => d.Name)]);
    }

    /// <summary>The files, with findings that belong to all of them told where the accounts are.</summary>
    private static List<ProcessedFile> WithAccounts(DisclosedUnit unit, IEnumerable<ProcessedFile> files, ImmutableArray<Finding> findings) =>
        [.. files.Select((file, i) => unit.Files[i].Accounts is null ? file : file with { Findings = [.. file.Findings, .. findings] })];

    /// <summary>
    /// Takes away what an earlier run has left and this one does not write: a draft beside what is final now, and, worse, what was final beside a
    /// draft of now. Whoever publishes looks for the name without 草稿.
    /// </summary>
    private IEnumerable<Finding> Withdrawn(DisclosureParts parts, ImmutableArray<OutputDocument> written)
    {
        string[] possible = [.. DisclosureDocuments.NamesOf(DisclosureNames.Of(parts, isDraft: true)), .. DisclosureDocuments.NamesOf(DisclosureNames.Of(parts, isDraft: false))];
        return possible.Except(written.Select(d => d.Name), StringComparer.Ordinal).SelectMany(folder.TryWithdraw);
    }

    /// <summary>
    /// Errors anywhere; in what would be read by all, also personal data, unfinished texts and the like; a table that has to be published and was not
    /// handed in, with which its section is missing too; and accounts in which nothing is filled in.
    /// </summary>
    private static bool IsDraft(IEnumerable<ProcessedFile> files, IEnumerable<Finding> looked, DisclosedUnit unit) =>
        files.SelectMany(f => f.AllFindings).Any(f => f.Severity == Severity.Error || f.Id == MissingTable)
        || looked.Any(f => f.Severity > Severity.Hint && f.Id != GuessedName)
        || unit.Accounts.Tables.All(t => t.IsEmpty);

    private DisclosureDocuments Documents(DisclosureParts parts)
    {
        var (document, paper) = (DisclosureDocument.Of(parts), narratives.PaperOf(parts.Text.Outline));
        var docx = DocxWriter.Write(document, paper);

        // No program that converts fills in a field of contents, so what goes to paper has its page numbers one by one.
        return new DisclosureDocuments(docx, HtmlWriter.Write(document, paper), DisclosureAnnex.Write(parts, paper), pdf is null ? docx : DocxWriter.Write(document, paper, ContentsPages.OnConversion));
    }

    /// <summary>What must be seen to before the documents are made public.</summary>
    private static IEnumerable<Finding> Looked(string name, DisclosureDocuments documents, DisclosedUnit unit) =>
        documents.Named(name).SelectMany(d => PublicationRun.FindingsOf(FileInspection.Read(d.Content, new ReadLimits()), d.Name, unit.Accounts.Year, unit.Masked));

    private static DisclosedForm Printed(ProcessedForm form)
    {
        var tables = GridTable.Of(PrintedGrid.Read(FormRenderer.Render(form.Form, form.Kit.Definition, form.Kit.Layout).Content));
        return new DisclosedForm(DisclosureNames.OfProject((form.Form[FormField.ProjectName] is { IsBlank: false } project ? project : form.Form.Title).Trimmed), tables);
    }
}

/// <summary>What came of it.</summary>
/// <param name="Files">The unit's files with all their findings, those of the text with the accounts.</param>
/// <param name="Problems">What went wrong in writing.</param>
/// <param name="Documents">The names of the documents.</param>
internal sealed record DisclosureResult(IReadOnlyList<ProcessedFile> Files, ImmutableArray<Finding> Problems, ImmutableArray<string> Documents);
