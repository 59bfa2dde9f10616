using ReportGen.Model.Findings;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-743 — a word or a sign typed twice: 的的, ，，.</summary>
internal sealed class DoubledTextCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from cell in context.Texts.Sentences.HasAny(TypingSlips.List.DoubledWords) ? context.Prose : []
        let found = TypingSlips.List.Doubled.Select(d => (d.Text, At: WordList.IndexOf(cell.Text, d.Text, null, d.NotFollowedBy))).FirstOrDefault(d => d.At >= 0)
        where found.Text is not null
        select At(cell, "PF-743", ("text", Excerpt.Around(cell.Text, found.At)), ("doubled", found.Text)) with { Value = found.Text };
}
