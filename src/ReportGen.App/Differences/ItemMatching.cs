using System.Collections.Immutable;

namespace ReportGen.App.Differences;

/// <summary>Which forms of two runs are one: by the file's name, else by its content, else by agency and project.</summary>
internal static class ItemMatching
{
    private const int KeysOfPath = 4;

    public static ImmutableArray<ItemDifference> Match(RunRecord before, RunRecord after) =>
    [
        .. Pairs.Of(
            RunItem.Of(before),
            RunItem.Of(after),
            i => i.Form is { } form ? (i.Input.File, form.Sheet, form.Cell, form.Project) : null,
            i => i.Form is { } form ? (i.Input.File, form.Agency, form.Project) : null,
            i => i.Form is { } form ? (i.Input.File, form.Sheet) : null,
            i => i.Input.File,
            i => i.Input.Sha256.Length > 0 ? (i.Input.Sha256, i.Index) : null,
            i => i.Form is { Project.Length: > 0 } form ? (form.Agency, form.Project) : null).Select(Of),
    ];

    private static ItemDifference Of(Pair<RunItem> pair) => new() { Before = pair.Before, After = pair.After, Match = MatchOf(pair.Key) };

    private static ItemMatch MatchOf(int key) => key switch
    {
        < 0 => ItemMatch.None,
        < KeysOfPath => ItemMatch.Path,
        KeysOfPath => ItemMatch.Content,
        _ => ItemMatch.Name,
    };
}
