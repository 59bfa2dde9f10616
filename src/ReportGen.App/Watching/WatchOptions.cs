using ReportGen.App.Batch.Disk;

namespace ReportGen.App.Watching;

/// <summary>What a person may set for a watch, besides what may be set for a run.</summary>
/// <param name="Inbox">The folder that is watched.</param>
/// <param name="Output">The folder for results.</param>
/// <param name="Archive">Where inputs without errors are moved; nothing is moved where null.</param>
/// <param name="Poll">How long between two looks.</param>
/// <param name="Quiet">How long nothing must have changed before a round begins.</param>
internal sealed record WatchOptions(string Inbox, string Output, string? Archive, TimeSpan Poll, TimeSpan Quiet)
{
    /// <summary>The folders that the watch itself writes into: nothing in them is an input.</summary>
    public IReadOnlyList<string> Own => Archive is null ? [Output] : [Output, Archive];

    /// <summary>Refuses folders that would feed each other.</summary>
    /// <exception cref="UsageException">The inbox is not there, or the archive lies where it must not.</exception>
    public void Check()
    {
        if (!Directory.Exists(Inbox)) throw new UsageException(AppPhrases.Of("usage.noFolder", ("folder", Inbox)));
        if (Archive is null) return;

        if (File.Exists(Archive)) throw new UsageException(AppPhrases.Of("usage.archiveIsFile", ("archive", Archive)));

        if (RealPath.IsWithin(Inbox, Archive) || RealPath.IsWithin(Archive, Output) || RealPath.IsWithin(Output, Archive))
        {
            throw new UsageException(AppPhrases.Of("usage.archiveWithin", ("archive", Archive)));
        }
    }
}
