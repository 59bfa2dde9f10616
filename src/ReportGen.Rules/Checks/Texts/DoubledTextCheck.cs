using ReportGen.Model.Findings;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-743 — a word or a sign typed twice: 的的, ，，.</summary>
internal sealed class DoubledTextCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var cell in context.ListedProse)
        {
            var (text, at) = TypingSlips.List.Doubled.Select(d => (d.Text, At: d.IndexIn(cell.Text))).FirstOrDefault(d => d.At >= 0);
            if (text is not null) found.Add(At(cell, "PF-743", ("text", Excerpt.Around(cell.Text, at)), ("doubled", text)) with { Value = text });
        }
    }
}
