using ReportGen.App.Batch;
using ReportGen.App.Batch.Disk;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.App.Differences;

/// <summary>
/// Looks which cells of changed inputs show something else. A run keeps no copies of its inputs and no paths: they are sought where the user says, and
/// known by their content.
/// </summary>
/// <param name="files">Where they may lie.</param>
/// <param name="limits">How much of a file is read.</param>
internal sealed class InputCells(IReadOnlyList<InputFile> files, ReadLimits limits)
{
    private readonly Lazy<Dictionary<string, string>> _byContent = new(() => ByContent(files, limits));

    /// <summary>The same difference with the cells of every input whose content is another.</summary>
    public RunDifference In(RunDifference difference) => difference with
    {
        Items = [.. difference.Items.Select(i => i.HasOtherContent && i.Item.Index == 0 ? i with { Cells = Of(i.Before!.Input.Sha256, i.After!.Input.Sha256) } : i)],
    };

    private CellComparison Of(string before, string after)
    {
        if (!_byContent.Value.TryGetValue(before, out var old)) return CellComparison.Impossible("compare.noOldInput");
        if (!_byContent.Value.TryGetValue(after, out var @new)) return CellComparison.Impossible("compare.noNewInput");

        try
        {
            return CellComparison.Of(Read(old), Read(@new));
        }
        catch (Exception unreadable) when (unreadable is UnreadableWorkbookException or IOException or UnauthorizedAccessException)
        {
            return CellComparison.Impossible("compare.unreadableInput");
        }
    }

    private GridWorkbook Read(string path) => WorkbookReader.Read(InputContent.Read(path, limits.FileBytes), limits);

    private static Dictionary<string, string> ByContent(IReadOnlyList<InputFile> files, ReadLimits limits)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            try
            {
                if (InputContent.HashOf(file.Path, limits.FileBytes) is { } hash) found.TryAdd(Convert.ToHexStringLower(hash), file.Path);
            }
            catch (Exception world) when (world is IOException or UnauthorizedAccessException)
            {
                // Nobody's content then; the comparison says that it is missing.
            }
        }

        return found;
    }
}
