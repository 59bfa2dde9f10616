using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Model.Phrases;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Annotation;
using ReportGen.Workbooks.Annotation.Binary;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Rendering.Returns;

/// <summary>
/// 退回单 — a copy of the submitted workbook for the office that handed it in: the faulty cells are coloured and commented, and a first sheet
/// lists what is to be corrected. Whatever else is in the workbook stays.
/// </summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Kind">What they are.</param>
public sealed record ReturnedWorkbook(byte[] Content, ReturnedKind Kind)
{
    /// <summary>Writes the copy: the same bytes for the same file and findings.</summary>
    /// <param name="file">The bytes that were handed in.</param>
    /// <param name="about">What is known of it.</param>
    /// <param name="findings">All findings of it.</param>
    /// <param name="language">Of the sentences; headings are Chinese always.</param>
    /// <param name="limits">What is refused in reading.</param>
    /// <exception cref="UnreadableWorkbookException">The file cannot be opened: there is nothing to make a copy of.</exception>
    public static ReturnedWorkbook Write(ReadOnlyMemory<byte> file, ReturnedFile about, IReadOnlyList<Finding> findings, Language language, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(about);
        var grid = WorkbookReader.Read(file, limits);
        IReadOnlyList<CellNote> notes = [.. findings.SelectMany(f => ReturnNotes.Of(f, language))];
        if (grid.Content == WorkbookContent.Package)
        {
            return new ReturnedWorkbook(AnnotatedCopy.Write(file, notes, Options(ReturnedKind.Package), limits), ReturnedKind.Package);
        }

        return grid.Content == WorkbookContent.Binary && XlsAnnotatedCopy.Write(file, grid, notes, Options(ReturnedKind.Binary)) is { } old
            ? new ReturnedWorkbook(old, ReturnedKind.Binary)
            : new ReturnedWorkbook(AnnotatedCopy.Write(DrawnGrid.Write(grid), notes, Options(ReturnedKind.Drawn)), ReturnedKind.Drawn);

        AnnotationOptions Options(ReturnedKind kind) => new()
        {
            Sheet = ReturnSlipSheet.Of(about, kind, findings, language),
            Frame = new NoteFrame(ReturnSlip.FirstLine, ReturnSlip.LastLine),
        };
    }
}

/// <summary>What a returned workbook is.</summary>
public enum ReturnedKind
{
    /// <summary>The submitted .xlsx or .xlsm with our notes in it.</summary>
    Package,

    /// <summary>The submitted .xls with our notes in it.</summary>
    Binary,

    /// <summary>An .xlsx drawn from what was read, because the file holds no cells that could be coloured (a text, a web page).</summary>
    Drawn,
}

/// <summary>What a return slip says of the file.</summary>
/// <param name="Name">As in all results; no path of the machine.</param>
/// <param name="Forms">The forms that were found in it; empty where none was.</param>
public sealed record ReturnedFile(string Name, ImmutableArray<ReturnedForm> Forms);

/// <summary>A form of a returned file, and by what it was judged.</summary>
/// <param name="Form">The form.</param>
/// <param name="Kit">Its kit.</param>
/// <param name="Profile">Id of the profile.</param>
/// <param name="ProfileVersion">Version of the profile.</param>
public sealed record ReturnedForm(EvaluationForm Form, KitDefinition Kit, string Profile, string ProfileVersion);
