namespace ReportGen.Tests.Hostile;

/// <summary>A file that somebody made to do harm, or that a broken program might have.</summary>
/// <param name="Name">Its name in the inbox; what is odd about it.</param>
/// <param name="Expected">The finding that it ends in; empty where it is read as if nothing were odd.</param>
/// <param name="Write">Writes it.</param>
internal sealed record HostileFile(string Name, string Expected, Action<string> Write)
{
    public HostileFile(string name, string expected, Func<byte[]> content)
        : this(name, expected, path => File.WriteAllBytes(path, content()))
    {
    }

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } = [.. ZipTricks.All, .. PartTricks.All, .. SheetTricks.All, .. BinaryTricks.All, .. TextTricks.All];

    public override string ToString() => Name;
}
