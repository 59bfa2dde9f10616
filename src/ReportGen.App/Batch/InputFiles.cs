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
    /// <exception cref="IOException">A folder that was given cannot be looked into.</exception>
    public static FoundInputs Find(IEnumerable<string> arguments, IEnumerable<string>? exclude = null, IReadOnlySet<string>? endings = null)
    {
        var search = new FolderSearch([.. (exclude ?? []).Select(RealPath.Of)], endings ?? WorkbookEndings, passesResults: exclude is not null && endings is null);
        var files = new List<InputFile>();
        var missing = new List<string>();
        foreach (var argument in arguments)
        {
            var found = Directory.Exists(argument) ? search.In(argument)
                : File.Exists(argument) ? [new InputFile(Path.GetFullPath(argument), Path.GetFileName(argument))]
                : argument.IndexOfAny(['*', '?']) >= 0 ? Matching(argument, search)
                : [];
            if (found.Count == 0 && !Directory.Exists(argument))
            {
                missing.Add(argument);
            }

            files.AddRange(File.Exists(argument) && search.Excludes(RealPath.Of(Path.GetDirectoryName(Path.GetFullPath(argument))!)) ? [] : found);
        }

        return new FoundInputs(WithOwnNames(files.DistinctBy(f => f.Path).OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Path, StringComparer.Ordinal)), missing)
        {
            Passed = [.. search.Passed.DistinctBy(p => p.Path).OrderBy(p => p.Name, StringComparer.Ordinal)],
        };
    }

    /// <summary>The files, and each folder that could not be looked into as an input that cannot be read: whatever lies there is owed.</summary>
    internal static IReadOnlyList<InputFile> WithRefused(FoundInputs found) => found.Passed.All(p => p.Refused is null) ? found.Files : WithOwnNames(
        found.Files.Concat(found.Passed.Where(p => p.Refused is not null).Select(p => new InputFile(p.Path, p.Name) { Refused = p.Refused })).OrderBy(f => f.Name, StringComparer.Ordinal));

    private static List<InputFile> Matching(string pattern, FolderSearch search)
    {
        var slashed = pattern.Replace(Path.DirectorySeparatorChar, '/');
        var fixedPart = slashed[..(slashed[..slashed.IndexOfAny(['*', '?'])].LastIndexOf('/') + 1)];
        var folder = fixedPart.Length == 0 ? "." : fixedPart;
        var varied = slashed[fixedPart.Length..];
        var regex = new Regex(ToRegex(varied), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        return Directory.Exists(folder) ? search.In(folder, isDeep: varied.Contains('/', StringComparison.Ordinal)).FindAll(f => regex.IsMatch(f.Name)) : [];
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
