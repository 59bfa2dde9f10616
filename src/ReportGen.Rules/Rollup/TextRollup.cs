using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Rollup;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Rollup;

/// <summary>Texts: equal ones stay, different ones stand one below the other. Nothing is summed up in words of our own.</summary>
internal static class TextRollup
{
    /// <param name="cell">The cell.</param>
    /// <param name="most">The most characters that fit; a longer list is left to a person, who finds all texts among the parts.</param>
    public static Entry List(RollupCell cell, int most)
    {
        // A form that does not ask for the text has nothing to say to it.
        if ((cell with { Lacking = null }).Plain() is { } plain) return plain;

        var said = cell.Parts.Where(p => !p.Entry.IsBlank && p.Entry.Figure.Kind != FigureKind.NotApplicable).ToList();
        var text = string.Join('\n', said.Select(p => $"{p.Agency}：{p.Entry.Trimmed}"));
        if (said.Count == 0) return cell.SameOrBlank(Severity.Hint);
        return text.Length > most
            ? cell.Leave("PF-828", Phrase.Of("reason.rollup-too-long", ("count", said.Count), ("length", text.Length), ("most", most)))
            : cell.Keep(RollupMethod.Listed, cell.First with { Text = text, Figure = new Figure(FigureKind.Text) }, []);
    }
}
