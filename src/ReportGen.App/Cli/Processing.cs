using ReportGen.App.Batch;
using ReportGen.App.Batch.Disk;
using ReportGen.App.Batch.Outputs;
using ReportGen.App.Kits;
using ReportGen.Workbooks;

namespace ReportGen.App.Cli;

/// <summary>Gets the files of a command processed.</summary>
internal static class Processing
{
    /// <summary>The files that a person means; every argument must name something.</summary>
    /// <exception cref="UsageException">An argument names nothing, or there is no workbook at all.</exception>
    public static IReadOnlyList<InputFile> Inputs(IEnumerable<string> arguments, IEnumerable<string>? exclude = null, IReadOnlySet<string>? endings = null)
    {
        var found = Found(arguments, exclude, endings);
        var files = InputFiles.WithRefused(found);
        return found.Missing.Count > 0 ? throw new UsageException(AppPhrases.Of("usage.noInput", ("inputs", string.Join("、", found.Missing))))
            : files.Count == 0 ? throw new UsageException(AppPhrases.Of(endings is null ? "usage.noWorkbook" : "usage.noPublished"))
            : files;
    }

    /// <summary>Tells of links to folders and of folders of results, which are not entered.</summary>
    /// <param name="session">Where to speak.</param>
    /// <param name="arguments">As given by a person.</param>
    /// <param name="known">Folders that this command writes into: nobody looks for forms there.</param>
    public static void TellPassed(Session session, IReadOnlyList<string> arguments, params IEnumerable<string> known)
    {
        foreach (var passed in Found(arguments, known, endings: null).Passed.Where(p => p.Refused is null))
        {
            session.Error.WriteLine(session.Say(passed.Why == PassedBecause.Link ? "run.link" : "run.results", ("folder", passed.Name)));
        }
    }

    private static FoundInputs Found(IEnumerable<string> arguments, IEnumerable<string>? exclude, IReadOnlySet<string>? endings)
    {
        try
        {
            return InputFiles.Find(arguments, exclude, endings);
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(AppPhrases.Of("usage.inputRefused", ("inputs", string.Join("、", arguments)), ("reason", WorldReason.Of(world))));
        }
    }

    /// <summary>
    /// The folder for results, with what an earlier run has written into it, for this process alone. It is made by this: a command line that is refused
    /// for another reason must have been refused by then.
    /// </summary>
    /// <exception cref="UsageException">It is a file, the inputs lie in it, or another process is writing into it.</exception>
    public static HeldFolder Folder(Session session, string output, IReadOnlyList<string> inputs, bool overwrite)
    {
        Refuse(output, inputs);
        var held = HeldFolder.Open(output, overwrite);
        if (!held.IsLocked) session.Error.WriteLine(session.Say("run.noLock", ("output", output)));
        return held;
    }

    private static void Refuse(string output, IReadOnlyList<string> inputs)
    {
        if (File.Exists(output)) throw new UsageException(AppPhrases.Of("usage.outputIsFile", ("output", output)));
        if (inputs.Any(i => Directory.Exists(i) && RealPath.IsWithin(i, output))) throw new UsageException(AppPhrases.Of("usage.outputHoldsInput", ("output", output)));
    }

    /// <summary>The kits that are used, all loaded, so that what is wrong with them is told before anything is made on the disk.</summary>
    /// <exception cref="UsageException">There is no such kit.</exception>
    /// <exception cref="BrokenKitException">A kit has faults.</exception>
    public static IReadOnlyList<Kit> Judge(KitLibrary library, string? kit) => [.. Kits(library, kit)];

    /// <summary>What processes files with kits that are as they should be.</summary>
    /// <exception cref="UsageException">There is no such kit.</exception>
    /// <exception cref="BrokenKitException">A kit has faults.</exception>
    public static FileProcessing Make(Session session, KitLibrary library, string? kit, ReadLimits limits) => new(Kits(library, kit), limits, session.Log) { IsChosen = kit is not null };

    public static IReadOnlyList<ProcessedFile> ProcessAll(Session session, string? templates, string? kit, ReadLimits limits, IReadOnlyList<InputFile> inputs, CancellationToken cancelled)
    {
        session.Log = Logging.ToConsole();
        var processing = Make(session, Session.Kits(templates), kit, limits);
        var results = new ProcessedFile[inputs.Count];
        Parallel.For(0, inputs.Count, new ParallelOptions { CancellationToken = cancelled }, i => results[i] = processing.Process(inputs[i]));
        return results;
    }

    private static IEnumerable<Kit> Kits(KitLibrary library, string? kit) =>
        kit is null ? library.All : [library.Find(kit) ?? throw new UsageException(AppPhrases.Of("usage.noKit", ("kit", kit), ("kits", string.Join("、", library.Ids))))];
}
