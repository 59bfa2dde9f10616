using ReportGen.App.Batch.Disk;
using ReportGen.Model.Phrases;

namespace ReportGen.App.Batch;

/// <summary>What the machine refused, in the user's language. Its own message is not for results: it holds paths, and it is in English; the log has it.</summary>
internal static class WorldReason
{
    /// <summary>True where another program has the file open.</summary>
    public static bool IsInUse(IOException world) => SystemErrors.Here.InUse.Contains(world.HResult);

    /// <summary>True where no file may have such a name there.</summary>
    public static bool IsTooLong(IOException world) => world is PathTooLongException || SystemErrors.Here.TooLong.Contains(world.HResult);

    public static Phrase Of(Exception world) => world switch
    {
        FileNotFoundException { FileName: { } name } when name.Contains(InputFiles.NoLetter, StringComparison.Ordinal) => AppPhrases.Of("world.badName"),
        FileNotFoundException or DirectoryNotFoundException => AppPhrases.Of("world.notFound"),
        UnauthorizedAccessException => AppPhrases.Of("world.denied"),
        IOException name when IsTooLong(name) => AppPhrases.Of("world.tooLong"),
        _ when SystemErrors.Here.Full.Contains(world.HResult) => AppPhrases.Of("world.full"),
        _ when SystemErrors.Here.InTheWay.Contains(world.HResult) => AppPhrases.Of("world.inTheWay"),
        _ when SystemErrors.Here.ReadOnly.Contains(world.HResult) => AppPhrases.Of("world.readOnly"),
        IOException taken when IsInUse(taken) => AppPhrases.Of("world.inUse"),
        _ => AppPhrases.Of("world.other", ("code", world.HResult)),
    };
}
