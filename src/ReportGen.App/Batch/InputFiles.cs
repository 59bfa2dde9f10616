using System.IO.Enumeration;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.App.Batch.Disk;

namespace ReportGen.App.Batch;

/// <summary>Finds the files that a person means by folders, files and patterns; always in the same order.</summary>
public static class InputFiles
{
    /// <summary>What stands in a name in the place of bytes that are no letters: the file cannot be opened by it.</summary>
    internal const char NoLetter = '\uFFFD';

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
    /// <param name="exclude">
    /// Folders whose files are left out, whatever links lead there: the results, an archive. Other folders of results are left out then too; where null,
    /// everything is entered.
    /// </param>
    /// <param name="endings">What counts within a folder; workbooks where null.</param>
    /// <returns>The files, and the arguments that name nothing.</returns>
    public static (IReadOnlyList<InputFile> Files, IReadOnlyList<string> Missing) Find(
        IEnumerable<string> arguments, IEnumerable<string>? exclude = null, IReadOnlySet<string>? endings = null)
    {
        var search = new Search([.. (exclude ?? []).Select(RealPath.Of)], endings ?? WorkbookEndings, PassesResults: exclude is not null && endings is null);
        var files = new List<InputFile>();
        var missing = new List<string>();
        foreach (var argument in arguments)
        {
            var found = Directory.Exists(argument) ? InFolder(argument, search)
                : File.Exists(argument) ? [new InputFile(Path.GetFullPath(argument), Path.GetFileName(argument))]
                : argument.IndexOfAny(['*', '?']) >= 0 ? Matching(argument, search)
                : [];
            if (found.Count == 0 && !Directory.Exists(argument))
            {
                missing.Add(argument);
            }

            files.AddRange(File.Exists(argument) && search.Excludes(RealPath.Of(Path.GetDirectoryName(Path.GetFullPath(argument))!)) ? [] : found);
        }

        return (WithOwnNames(files.DistinctBy(f => f.Path).OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Path, StringComparer.Ordinal)), missing);
    }

    /// <summary>Links to folders below the folders that were given. They are not entered; whoever expects forms behind them must learn it.</summary>
    /// <returns>Their names as those of inputs.</returns>
    public static IReadOnlyList<string> LinkedFolders(IEnumerable<string> arguments) => FoldersBelow(arguments, (ref FileSystemEntry entry) => entry.IsDirectory && IsLink(ref entry));

    /// <summary>Folders of results below the folders that were given. They are not entered either: results would be taken for forms that came in.</summary>
    /// <param name="arguments">As given by a person.</param>
    /// <param name="exclude">Folders of which a person knows: those of this very run.</param>
    /// <returns>Their names as those of inputs.</returns>
    public static IReadOnlyList<string> ResultFolders(IEnumerable<string> arguments, IEnumerable<string> exclude)
    {
        var known = exclude.Select(RealPath.Of).ToList();
        return FoldersBelow(arguments, (ref FileSystemEntry entry) =>
            entry.IsDirectory && !IsLink(ref entry) && HoldsResults(ref entry) && RealPath.Of(entry.ToFullPath()) is var real && !known.Exists(k => RealPath.IsBelow(real, k)));
    }

    private static string[] FoldersBelow(IEnumerable<string> arguments, FileSystemEnumerable<string>.FindPredicate isMeant) =>
    [
        .. arguments.Where(Directory.Exists).SelectMany(folder => Below(folder, isMeant, (ref FileSystemEntry entry) => !IsLink(ref entry) && !HoldsResults(ref entry))
            .Select(found => NameOf(folder, found))).Order(StringComparer.Ordinal),
    ];

    private static List<InputFile> InFolder(string folder, Search search)
    {
        var real = RealPath.Of(folder);
        if (search.Excludes(real)) return [];

        // A folder that only leads elsewhere is not entered: it may lead back to its own parent, for ever. So what is below has no other links.
        return
        [
            .. from path in Below(folder, (ref FileSystemEntry entry) => !entry.IsDirectory, (ref FileSystemEntry entry) => !IsLink(ref entry) && search.Enters(ref entry, real))
               where IsMeant(path, search.Endings)
               select new InputFile(Path.GetFullPath(path), NameOf(folder, path)),
        ];
    }

    private static FileSystemEnumerable<string> Below(string folder, FileSystemEnumerable<string>.FindPredicate isMeant, FileSystemEnumerable<string>.FindPredicate isEntered) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
        {
            ShouldIncludePredicate = isMeant,
            ShouldRecursePredicate = isEntered,
        };

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    /// <summary>True for a folder that a run has written into: whatever it is called, and by whatever way it is reached.</summary>
    private static bool HoldsResults(ref FileSystemEntry entry) => Directory.Exists(Path.Join(entry.ToFullPath(), OutputFolder.OwnFolder));

    /// <summary>What a file is called in results: with forward slashes on every system.</summary>
    private static string NameOf(string folder, string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>What is looked for within folders.</summary>
    /// <param name="Excluded">Folders that are not entered, without links.</param>
    /// <param name="Endings">What counts.</param>
    /// <param name="PassesResults">True where folders of results are not entered; for publication, everything in a folder counts.</param>
    private sealed record Search(IReadOnlyList<string> Excluded, IReadOnlySet<string> Endings, bool PassesResults)
    {
        public bool Excludes(string real) => Excluded.Any(e => RealPath.IsBelow(real, e));

        public bool Enters(ref FileSystemEntry entry, string real)
        {
            var path = Path.Join(real, entry.Directory[entry.RootDirectory.Length..], entry.FileName);
            return !Excludes(path) && !(PassesResults && HoldsResults(ref entry));
        }
    }

    private static List<InputFile> Matching(string pattern, Search search)
    {
        var slashed = pattern.Replace(Path.DirectorySeparatorChar, '/');
        var fixedPart = slashed[..(slashed[..slashed.IndexOfAny(['*', '?'])].LastIndexOf('/') + 1)];
        var folder = fixedPart.Length == 0 ? "." : fixedPart;
        var regex = new Regex(ToRegex(slashed[fixedPart.Length..]), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        return Directory.Exists(folder) ? InFolder(folder, search).FindAll(f => regex.IsMatch(f.Name)) : [];
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
