using ReportGen.App.Batch;

namespace ReportGen.App.Watching;

/// <summary>What a look at a file tells without opening it.</summary>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Written">When it was last written, in ticks; compared only, for the clocks of two machines differ.</param>
/// <param name="Changed">When anything of it was changed, likewise; 0 where the system does not tell. A file of the same size and date put in its place shows here.</param>
internal readonly record struct FileLook(long Length, long Written, long Changed = 0)
{
    /// <summary>What is there and cannot be looked at as a file is.</summary>
    public static readonly FileLook NoFile = new(-1, 0);
}

/// <summary>A file of the inbox as it was seen.</summary>
/// <param name="File">The file.</param>
/// <param name="Look">What was seen of it.</param>
internal sealed record SeenFile(InputFile File, FileLook Look);
