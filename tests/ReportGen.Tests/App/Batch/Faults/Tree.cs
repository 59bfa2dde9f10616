using ReportGen.App;

namespace ReportGen.Tests.App.Batch.Faults;

/// <summary>All files below a folder with their SHA-256.</summary>
internal static class Tree
{
    public static SortedDictionary<string, string> Of(string folder) => new(
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f), f => ContentHash.Of(File.ReadAllBytes(f))),
        StringComparer.Ordinal);

    /// <summary>Every byte is the same, the ledger's too.</summary>
    public static void AssertSame(string expected, string there) => Assert.Equal(Of(expected), Of(there));
}
