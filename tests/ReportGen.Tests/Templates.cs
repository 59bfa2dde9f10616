namespace ReportGen.Tests;

/// <summary>The drawings that the program ships.</summary>
internal static class Templates
{
    public static string Form => Path.Combine(Root, "sichuan-2023-project", "form.xlsx");

    public static string Summary => Path.Combine(Root, "reports", "汇总.xlsx");

    public static string Findings => Path.Combine(Root, "reports", "问题清单.xlsx");

    /// <summary>All of them once more, to be changed.</summary>
    public static void CopyTo(string folder)
    {
        foreach (var file in Directory.GetFiles(Root, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(folder, Path.GetRelativePath(Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }
    }

    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "ReportGen.sln"))) folder = folder.Parent!;
            return Path.Combine(folder.FullName, "templates");
        }
    }
}
