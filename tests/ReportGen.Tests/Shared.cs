namespace ReportGen.Tests;

/// <summary>Real forms lie beside the repository, not in it. Tests that read them skip where they are absent.</summary>
internal static class SharedCases
{
    /// <summary>A folder under <c>shared</c> beside the repository; it need not exist.</summary>
    public static string Folder(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Root => Environment.GetEnvironmentVariable("REPORTGEN_SHARED") is { Length: > 0 } named ? named : BesideRepository();

    private static string BesideRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReportGen.sln"))) folder = folder.Parent;
        return Path.Combine(folder?.Parent?.FullName ?? AppContext.BaseDirectory, "shared");
    }
}
