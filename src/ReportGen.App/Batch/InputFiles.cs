using System.IO.Enumeration;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.App.Batch;

/// <summary>Finds the files that a person means by folders, files and patterns; always in the same order.</summary>
public static class InputFiles
{
    /// <summary>
    /// What counts as a workbook within a folder; formats that cannot be read are among them, so that they are reported, not passed over. Web
    /// pages and plain texts lie in folders for many reasons: they are read when they are named.
    /// </summary>
    private static readonly HashSet<string> WorkbookEndings =
        new(StringComparer.OrdinalIgnoreCase) { ".xlsx", ".xlsm", ".xls", ".xlsb", ".et", ".ett", ".xlt", ".xltx", ".xltm", ".ods", ".csv", ".tsv" };

    /// <summary>What counts as a file for publication within a folder. Old kinds that cannot be looked into are among them, so that they are told.</summary>
    internal static IReadOnlySet<string> PublishedEndings { get; } =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { ".docx", ".docm", ".xlsx", ".xlsm", ".html", ".htm", ".pdf", ".doc", ".xls", ".wps", ".et" };

    /// <summary>The files behind the arguments.</summary>
    /// <param name="arguments">Folders (searched to the bottom), files, or patterns with <c>*</c>, <c>?</c> and <c>**</c>.</param>
    /// <param name="exclude">A folder whose files are left out: the results of an earlier run.</param>
    /// <param name="endings">What counts within a folder; workbooks where null.</param>
    /// <returns>The files, and the arguments that name nothing.</returns>
    public static (IReadOnlyList<InputFile> Files, IReadOnlyList<string> Missing) Find(IEnumerable<string> arguments, string? exclude = null, IReadOnlySet<string>? endings = null)
    {
        endings ??= WorkbookEndings;
        var files = new List<InputFile>();
        var missing = new List<string>();
        foreach (var argument in arguments)
        {
            var found = Directory.Exists(argument) ? InFolder(argument, endings)
                : File.Exists(argument) ? [new InputFile(Path.GetFullPath(argument), Path.GetFileName(argument))]
                : argument.IndexOfAny(['*', '?']) >= 0 ? Matching(argument, endings)
                : [];
            if (found.Count == 0 && !Directory.Exists(argument))
            {
                missing.Add(argument);
            }

            files.AddRange(found);
        }

        var outside = files.Where(f => exclude is null || !IsBelow(f.Path, exclude));
        return (WithOwnNames(outside.DistinctBy(f => f.Path).OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Path, StringComparer.Ordinal)), missing);
    }

    /// <summary>Links to folders below the folders that were given. They are not entered; whoever expects forms behind them must learn it.</summary>
    /// <returns>Their names as those of inputs.</returns>
    public static IReadOnlyList<string> LinkedFolders(IEnumerable<string> arguments) =>
        [.. arguments.Where(Directory.Exists).SelectMany(folder => LinksBelow(folder).Select(link => Path.GetRelativePath(folder, link).Replace('\\', '/'))).Order(StringComparer.Ordinal)];

    private static List<InputFile> InFolder(string folder, IReadOnlySet<string> endings) =>
    [
        .. from path in FilesBelow(folder)
           where IsMeant(path, endings)
           select new InputFile(Path.GetFullPath(path), Path.GetRelativePath(folder, path).Replace('\\', '/')),
    ];

    /// <summary>A folder that only leads elsewhere is not entered: it may lead back to its own parent, for ever.</summary>
    private static FileSystemEnumerable<string> FilesBelow(string folder) => Below(folder, (ref FileSystemEntry entry) => !entry.IsDirectory);

    private static FileSystemEnumerable<string> LinksBelow(string folder) => Below(folder, (ref FileSystemEntry entry) => entry.IsDirectory && IsLink(ref entry));

    private static FileSystemEnumerable<string> Below(string folder, FileSystemEnumerable<string>.FindPredicate isMeant) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
        {
            ShouldIncludePredicate = isMeant,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        };

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private static List<InputFile> Matching(string pattern, IReadOnlySet<string> endings)
    {
        var slashed = pattern.Replace('\\', '/');
        var fixedPart = slashed[..(slashed[..slashed.IndexOfAny(['*', '?'])].LastIndexOf('/') + 1)];
        var folder = fixedPart.Length == 0 ? "." : fixedPart;
        var regex = new Regex(ToRegex(slashed[fixedPart.Length..]), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        return Directory.Exists(folder) ? InFolder(folder, endings).FindAll(f => regex.IsMatch(f.Name)) : [];
    }

    private static string ToRegex(string pattern)
    {
        var regex = new StringBuilder("^");
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i..].StartsWith("**/", StringComparison.Ordinal))
            {
                regex.Append("(.*/)?");
                i += 2;
            }
            else
            {
                regex.Append(pattern[i] switch { '*' => "[^/]*", '?' => "[^/]", var c => Regex.Escape(c.ToString()) });
            }
        }

        return regex.Append('$').ToString();
    }

    /// <summary>Excel's lock files (~$) and hidden files are not anybody's form.</summary>
    private static bool IsMeant(string path, IReadOnlySet<string> endings)
    {
        var name = Path.GetFileName(path);
        return endings.Contains(Path.GetExtension(name)) && !name.StartsWith("~$", StringComparison.Ordinal) && !name.StartsWith('.');
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Two folders may hold files of one name; the second gets a number, so that no result overwrites another.</summary>
    private static List<InputFile> WithOwnNames(IEnumerable<InputFile> files)
    {
        var all = files.ToList();
        var taken = all.Select(f => f.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var given = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return all.ConvertAll(file =>
        {
            var name = file.Name;
            for (var count = 2; !given.Add(name); count++)
            {
                // A file may already be called like the numbered one.
                var numbered = $"{Path.ChangeExtension(file.Name, null)}~{count}{Path.GetExtension(file.Name)}";
                name = taken.Contains(numbered) ? name : numbered;
            }

            return file with { Name = name };
        });
    }
}
