using ReportGen.App.Batch;

namespace ReportGen.App.Cli;

/// <summary>A single file that a command writes because the user named it.</summary>
internal sealed class OutputFile
{
    private readonly string _path;
    private readonly bool _overwrite;

    private OutputFile(string path, bool overwrite) => (_path, _overwrite) = (Path.GetFullPath(path), overwrite);

    /// <summary>The file; null where the user named none.</summary>
    public static OutputFile? Of(string? path, bool overwrite) => path is null ? null : new OutputFile(path, overwrite);

    /// <summary>True for a file that is named .xls.</summary>
    public static bool IsOldWorkbook(string path) => Path.GetExtension(path).Equals(".xls", StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes a workbook of ours; as .xls where the file is named so.</summary>
    /// <param name="workbook">The .xlsx.</param>
    /// <exception cref="UsageException">It does not fit into an .xls, or a file with other content is there.</exception>
    public void WriteWorkbook(byte[] workbook) => Write(IsOldWorkbook(_path) ? Old(workbook) : workbook);

    /// <summary>Writes it whole or not at all.</summary>
    /// <exception cref="UsageException">A file with other content is there, and overwriting was not asked for.</exception>
    public void Write(byte[] content)
    {
        var folder = new OutputFolder(Path.GetDirectoryName(_path)!, _overwrite, new Dictionary<string, string>());
        if (folder.Write(Path.GetFileName(_path), content) == WriteOutcome.ChangedByPerson)
        {
            throw new UsageException(AppPhrases.Of("usage.exists", ("file", _path)));
        }
    }

    /// <summary>A method of its own, so that the library is loaded only here.</summary>
    private byte[] Old(byte[] workbook)
    {
        var (content, finding) = XlsCopy.Of(workbook, Path.GetFileName(_path));
        return content ?? throw new UsageException(finding!.Message);
    }
}
