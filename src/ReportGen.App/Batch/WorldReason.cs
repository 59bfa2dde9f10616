using ReportGen.Model.Phrases;

namespace ReportGen.App.Batch;

/// <summary>What the machine refused, in the user's language. Its own message is not for results: it holds paths, and it is in English; the log has it.</summary>
internal static class WorldReason
{
    private const int DiskFullWindows = unchecked((int)0x80070070);
    private const int SharingViolationWindows = unchecked((int)0x80070020);
    private const int WouldBlock = 11;
    private const int NoSpace = 28;
    private const int NameTooLong = 36;

    /// <summary>True where another program has the file open.</summary>
    public static bool IsInUse(IOException world) => world.HResult is SharingViolationWindows or WouldBlock;

    /// <summary>True where no file may have such a name there.</summary>
    public static bool IsTooLong(IOException world) => world is PathTooLongException or { HResult: NameTooLong };

    public static Phrase Of(Exception world) => world switch
    {
        FileNotFoundException { FileName: { } name } when name.Contains(InputFiles.NoLetter, StringComparison.Ordinal) => AppPhrases.Of("world.badName"),
        FileNotFoundException or DirectoryNotFoundException => AppPhrases.Of("world.notFound"),
        UnauthorizedAccessException => AppPhrases.Of("world.denied"),
        IOException name when IsTooLong(name) => AppPhrases.Of("world.tooLong"),
        { HResult: DiskFullWindows or NoSpace } => AppPhrases.Of("world.full"),
        { HResult: SharingViolationWindows or WouldBlock } => AppPhrases.Of("world.inUse"),
        _ => AppPhrases.Of("world.other", ("code", world.HResult)),
    };
}
