using System.Text.RegularExpressions;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-736 — the purpose of one budget subject told under the name of another: 住房公积金（项）：主要用于缴纳医疗保险.</summary>
internal sealed partial class SubjectPurposeCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var cell in context.ListedProse)
        {
            if (Subjects.List.NamesPurpose(cell.Text)) found.AddRange(Wrong(cell));
        }
    }

    private static IEnumerable<Finding> Wrong(Entry cell) =>
        from sentence in cell.Text.Split('。', '；', ';', '\n')
        from subject in Subjects.List.Purposes.Subjects
        let at = sentence.IndexOf(subject.Key, StringComparison.Ordinal)
        where at >= 0
        let purpose = Purpose().Match(sentence, at + subject.Key.Length)
        where purpose.Success && !Names(purpose.Value, subject.Value)
        let other = OtherThan(subject.Value, purpose.Value)
        where other is not null
        select At(cell, "PF-736", ("subject", subject.Key), ("text", Excerpt.Of(purpose.Value)), ("other", other)) with { Value = Excerpt.Of(sentence.Trim()), Basis = Subjects.List.Purposes.Source };

    private static bool Names(string told, IEnumerable<string> words) => words.Any(w => told.Contains(w, StringComparison.Ordinal));

    /// <summary>A word that belongs to another subject; null where the sentence has none and may only be worded oddly.</summary>
    private static string? OtherThan(IReadOnlyList<string> own, string told) =>
        Subjects.List.Purposes.Subjects.Values.SelectMany(w => w).Except(own).FirstOrDefault(w => told.Contains(w, StringComparison.Ordinal));

    [GeneratedRegex("(用于|反映|指).+", RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();
}
