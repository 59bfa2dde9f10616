using System.Collections.Immutable;
using ReportGen.App.Batch.Disk;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Places;
using ReportGen.Rendering.Returns;
using ReportGen.Workbooks;
using Serilog;

namespace ReportGen.App.Batch;

/// <summary>
/// What goes back to the offices: for every file with findings a marked copy, and 问题清单.xlsx over all of them with links to the copies. A file
/// without findings gets no copy, nor does one that cannot be opened; that one stands in 问题清单.xlsx alone.
/// </summary>
internal sealed class ReturnRun(RunReport report, OutputFolder folder, Language language, ReadLimits limits, ILogger log)
{
    /// <summary>Writes it all.</summary>
    /// <returns>The copies that were written, by their input's name, and what went wrong in writing.</returns>
    public ReturnResult Write(IReadOnlyList<ProcessedFile> files, CancellationToken cancelled)
    {
        var names = OutputNames.ReturnedFor([.. files.Select(f => f.Input)]);
        var copies = new (string Name, ImmutableArray<Finding> Problems)[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancelled }, i => copies[i] = Copied(files[i], names[i]));
        var written = files.Zip(copies, (file, copy) => (file.Input.Name, Copy: copy.Name)).Where(c => c.Copy.Length > 0).ToImmutableDictionary(c => c.Name, c => c.Copy);
        ImmutableArray<Finding> problems = [.. copies.SelectMany(c => c.Problems), .. folder.TryWrite(RunReport.Findings, report.RenderFindings(files, written))];
        folder.WriteOwn(RunManifest.FileName, RunManifest.Of(files, problems, folder.Ours, language).Write);
        return new ReturnResult(written, problems);
    }

    private (string Name, ImmutableArray<Finding> Problems) Copied(ProcessedFile file, string name)
    {
        if (!file.AllFindings.Any())
        {
            return ("", []);
        }

        try
        {
            var about = new ReturnedFile(file.Input.Name, [.. file.Forms.Select(f => new ReturnedForm(f.Form, f.Kit.Definition, f.Kit.Profile.Id, f.Kit.Profile.Version))]);
            var copy = ReturnedWorkbook.Write(InputContent.Read(file.Input.Path, limits.FileBytes), about, [.. file.AllFindings], language, limits);
            var target = name + OutputNames.ReturnedEnding(file.Input, copy.Kind);
            var problems = folder.TryWrite(target, copy.Content).ToImmutableArray();
            return (problems.IsEmpty ? target : "", problems);
        }
        catch (UnreadableWorkbookException)
        {
            // Why it cannot be opened is one of its findings.
            return ("", []);
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            return ("", file.Outcome == FileOutcome.Read ? [FindingCatalogue.Find("PF-903", Place.OfFile(file.Input.Name), ("reason", WorldReason.Of(world)))] : []);
        }
#pragma warning disable CA1031 // The one catch per copy, as FileGuard's is for a file that is read: a copy that we fail to make must not cost the other ninety.
        catch (Exception ours)
#pragma warning restore CA1031
        {
            log.Error(ours, "{File}: no marked copy, fault of the program", file.Input.Name);
            return ("", [FindingCatalogue.Find("PF-119", Place.OfFile(file.Input.Name), ("reason", ours.GetType().Name))]);
        }
    }
}

/// <summary>What came of it.</summary>
/// <param name="Copies">The written copies by the name of their input.</param>
/// <param name="Problems">What went wrong in writing.</param>
internal sealed record ReturnResult(ImmutableDictionary<string, string> Copies, ImmutableArray<Finding> Problems);
