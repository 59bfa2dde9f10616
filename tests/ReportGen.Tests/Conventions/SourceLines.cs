namespace ReportGen.Tests.Conventions;

/// <summary>The product's own code, as the house rules read it.</summary>
internal static class SourceLines
{
    private static readonly string Source = Repository.File("src");

    /// <summary>All files of code by their paths below src, with slashes.</summary>
    public static IEnumerable<string> Files() => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Source, f).Replace('\\', '/'))
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));

    /// <summary>All lines of it without comments, each with its file.</summary>
    public static IEnumerable<(string File, int Line, string Code)> All() =>
        from file in Files()
        from line in File.ReadLines(Path.Combine(Source, file)).Select((text, i) => (Text: text, Number: i + 1))
        where !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal)
        select (file, line.Number, line.Text);
}
