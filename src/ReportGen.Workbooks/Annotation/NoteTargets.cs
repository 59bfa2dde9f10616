using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Annotation;

/// <summary>A cell with everything that is to be said of it.</summary>
internal sealed record NoteTarget(CellAddress Cell, string Text, NoteLevel Level);

/// <summary>Puts the notes of one sheet together, cell by cell.</summary>
internal static class NoteTargets
{
    /// <summary>Excel takes no longer text in a cell or comment.</summary>
    private const int LongestText = 30_000;

    /// <summary>In reading order. A note on a covered cell of a merged area goes to its first one, for no program shows the others.</summary>
    public static IReadOnlyList<NoteTarget> On(GridSheet sheet, IReadOnlyList<CellNote> notes, NoteFrame? frame) =>
    [
        .. notes.Where(n => n.Sheet == sheet.Name && n.Cell is not null)
            .GroupBy(n => sheet.AreaOf(n.Cell!.Value).First)
            .OrderBy(g => g.Key)
            .Select(g => new NoteTarget(g.Key, Framed(Shortened(string.Join('\n', g.Select(n => n.Text).Distinct())), frame), g.Max(n => n.Level))),
    ];

    private static string Framed(string text, NoteFrame? frame) => frame?.Around(text) ?? text;

    private static string Shortened(string text) =>
        text.Length <= LongestText ? text : CutText.To(text, LongestText) + "…";
}
