using ReportGen.App.Batch.Disk;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Workbooks;
using Serilog;

namespace ReportGen.App.Batch;

/// <summary>The one catch per file: what the world does wrong, and what we do, is told as a finding of the file, and the others go on.</summary>
internal static class FileGuard
{
    /// <summary>Opens a file and does something with it; never throws for what is in the file or on the disk.</summary>
    /// <param name="input">The file.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="log">Where it is noted what went wrong.</param>
    /// <param name="work">What is done with its bytes and their SHA-256.</param>
    public static ProcessedFile Process(InputFile input, ReadLimits limits, ILogger log, Func<byte[], string, ProcessedFile> work)
    {
        if (input.Refused is { } refused)
        {
            log.Warning(refused, "{Folder}: cannot be looked into", input.Name);
            return Unreadable(input, "", FindingCatalogue.Find("PF-128", Place.OfFile(input.Name), ("reason", WorldReason.Of(refused))));
        }

        var hash = "";
        try
        {
            var bytes = InputContent.Read(input.Path, limits.FileBytes);
            hash = ContentHash.Of(bytes);
            return work(bytes, hash) with { Sha256 = hash };
        }
        catch (UnreadableWorkbookException unreadable)
        {
            log.Warning("{File}: {Reason} {Detail}", input.Name, unreadable.Reason, unreadable.Detail);
            return Unreadable(input, hash, UnreadableFinding.Of(unreadable, input.Name));
        }
        catch (NoFileException)
        {
            log.Warning("{File}: no file", input.Name);
            return Unreadable(input, hash, FindingCatalogue.Find("PF-127", Place.OfFile(input.Name)));
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            log.Warning(world, "{File}: cannot be opened", input.Name);
            return Unreadable(input, hash, FindingCatalogue.Find("PF-118", Place.OfFile(input.Name), ("reason", WorldReason.Of(world))));
        }
#pragma warning disable CA1031 // The one catch per file: a fault of ours in one form must not cost the office the other ninety.
        catch (Exception ours)
#pragma warning restore CA1031
        {
            log.Error(ours, "{File}: fault of the program", input.Name);
            return Unreadable(input, hash, FindingCatalogue.Find("PF-119", Place.OfFile(input.Name), ("reason", ours.GetType().Name))) with { Outcome = FileOutcome.Failed };
        }
    }

    private static ProcessedFile Unreadable(InputFile input, string hash, Finding finding) => new() { Input = input, Sha256 = hash, Outcome = FileOutcome.Unreadable, Findings = [finding] };
}
