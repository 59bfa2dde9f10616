using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rendering.Reports;
using ReportGen.Workbooks.Annotation;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Rendering.Returns;

/// <summary>What is said of a finding in the comment of its cell: id and title, what is wrong, what was expected, what to do.</summary>
internal static class ReturnNotes
{
    /// <summary>The notes, one for each of its cells; none for a finding that has no cell.</summary>
    public static IEnumerable<CellNote> Of(Finding finding, Language language)
    {
        foreach (var place in finding.Also.Prepend(finding.Place))
        {
            if (CellAddress.TryParse(place.Cell, out var cell)) yield return new CellNote(place.Sheet, cell, Text(finding, language), LevelOf(finding.Severity));
        }
    }

    public static NoteLevel LevelOf(Severity severity) => severity switch
    {
        Severity.Error => NoteLevel.Error,
        Severity.Warning => NoteLevel.Warning,
        _ => NoteLevel.Hint,
    };

    private static string Text(Finding finding, Language language) => string.Join('\n', Lines(finding).Select(l => l.In(language)));

    private static IEnumerable<Phrase> Lines(Finding finding)
    {
        yield return Phrase.Of("return.head", ("id", finding.Id), ("level", FindingsText.LevelOf(finding.Severity)), ("title", Phrase.Of(finding.Id + ".title")));
        yield return Phrase.Of("return.problem", ("text", finding.Message));
        if (!finding.Expected.IsEmpty)
        {
            yield return Phrase.Of("return.expected", ("text", finding.Expected));
        }

        yield return Phrase.Of("return.next", ("text", finding.Next));
    }
}
