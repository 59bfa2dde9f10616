namespace ReportGen.Tests;

/// <summary>The folder with ReportGen.sln: convention tests read sources and documents from it.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>A file or folder below the root; it need not exist.</summary>
    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "ReportGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("there is no ReportGen.sln above the tests");
    }
}
