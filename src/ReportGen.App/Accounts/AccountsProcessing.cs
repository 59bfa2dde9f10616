using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Disk;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Reading.Accounts;
using ReportGen.Rules.TieOuts;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Opening;

namespace ReportGen.App.Accounts;

/// <summary>Reads the files of a unit: those with official tables as its final accounts, all others as its self-evaluation forms.</summary>
/// <param name="sets">The table sets to recognise tables by.</param>
/// <param name="tieOuts">勾稽关系.</param>
/// <param name="forms">Reads forms; its one catch per file serves accounts too.</param>
/// <param name="limits">How much of a file is read.</param>
public sealed class AccountsProcessing(IReadOnlyList<TableSet> sets, ImmutableArray<TieOut> tieOuts, FileProcessing forms, ReadLimits limits)
{
    private const string OddContent = "PF-120";
    private const string OtherSheet = "PF-853";

    /// <summary>True where accounts without any form are checked by themselves: the forms lie elsewhere then, and none does not mean 0.</summary>
    public bool MayLackForms { get; init; }

    /// <summary>What came of the files, in their order; the findings of accounts stand with the file that holds them.</summary>
    public IReadOnlyList<ProcessedAccounts> Process(IReadOnlyList<InputFile> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var read = inputs.Select(ReadOne).ToList();
        var evaluations = read.SelectMany(r => r.File.Forms).Select(f => (f.Form, f.Kit.Definition)).ToList();

        // Forms tell nothing of whose they are that could be relied on: beside several accounts they are held against none.
        var isOneUnit = read.Count(r => r.Accounts is not null) == 1;
        var own = isOneUnit ? evaluations : [];
        var areAll = isOneUnit && read.TrueForAll(r => r.File.Outcome == FileOutcome.Read) && (own.Count > 0 || !MayLackForms);
        return read.ConvertAll(r => r.Accounts is null ? r : r with { File = r.File with { Findings = [.. r.File.Findings, .. AccountsChecks.Find(r.Accounts, own, tieOuts, areAll)] } });
    }

    private ProcessedAccounts ReadOne(InputFile input)
    {
        FinalAccounts? accounts = null;
        var file = forms.Process(input, processed =>
        {
            (accounts, var findings) = AccountsReading.Read(WorkbookReader.Read(InputContent.Read(input.Path, limits.FileBytes), limits), input.Name, sets);
            return accounts is null ? processed : processed with { Outcome = FileOutcome.Read, Findings = [.. processed.Findings.Where(f => f.Id == OddContent), .. Beside(processed, findings)] };
        });
        return new ProcessedAccounts(file, file.Outcome == FileOutcome.Read ? accounts : null);
    }

    /// <summary>A sheet with a form of its own is no stranger among the tables.</summary>
    private static IEnumerable<Finding> Beside(ProcessedFile file, IEnumerable<Finding> findings) =>
        findings.Where(f => f.Id != OtherSheet || !file.Forms.Any(form => form.Form.Place.Sheet == f.Place.Sheet));
}

/// <summary>One file: what it says as a file of forms, and the accounts in it.</summary>
/// <param name="File">The file with its findings and forms.</param>
/// <param name="Accounts">The final accounts; null for a file that holds none.</param>
public sealed record ProcessedAccounts(ProcessedFile File, FinalAccounts? Accounts);
