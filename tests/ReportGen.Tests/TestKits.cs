using ReportGen.App.Kits;

namespace ReportGen.Tests;

/// <summary>The kits of the repository, compiled once for all tests.</summary>
internal static class TestKits
{
    private static readonly Lazy<KitLibrary> Library = new(() => new KitLibrary(Repository.File("templates")));

    public static Kit Sichuan => Library.Value.Find("sichuan-2023-project")!;

    public static Kit Find(string id) => Library.Value.Find(id) ?? throw new ArgumentException(id);

    public static IEnumerable<Kit> All => Library.Value.All;
}
