using ReportGen.Model.Phrases;

namespace ReportGen.App.Batch;

/// <summary>What the machine refused, in the user's language; its own message only where nothing better is known.</summary>
internal static class WorldReason
{
    private const int DiskFullWindows = unchecked((int)0x80070070);
    private const int SharingViolationWindows = unchecked((int)0x80070020);
    private const int NoSpace = 28;
    private const int NameTooLong = 36;

    public static Phrase Of(Exception world) => world switch
    {
        FileNotFoundException or DirectoryNotFoundException => AppPhrases.Of("world.notFound"),
        UnauthorizedAccessException => AppPhrases.Of("world.denied"),
        PathTooLongException or { HResult: NameTooLong } => AppPhrases.Of("world.tooLong"),
        { HResult: DiskFullWindows or NoSpace } => AppPhrases.Of("world.full"),
        { HResult: SharingViolationWindows } => AppPhrases.Of("world.inUse"),
        _ => AppPhrases.Of("world.other", ("message", world.Message)),
    };
}
