using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>
/// PF-720 — a text tells another actual value than the rows that it speaks of. Which rows these are is known where the text also names their target: one
/// row by its name, or several of one kind (车辆检测（轿车）, 车辆检测（货车）) by the sum of their targets.
/// </summary>
internal sealed class TextFiguresCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var subjects = TextSubject.Of(context);
        if (subjects.Count == 0) return;

        var passages = context.Passages.Select(p => new PassageNumbers(p)).ToList();
        foreach (var subject in subjects)
        {
            foreach (var passage in passages)
            {
                if (Other(passage, subject) is not { } said) continue;
                found.Add(Told(passage.Cell, said, subject));
                break;
            }
        }
    }

    private static Finding Told(Entry cell, NumberMention said, TextSubject subject)
    {
        var finding = At(cell, "PF-720", ("text", Excerpt.Of(said.Text)), ("name", subject.Name), ("cells", subject.Cells), ("table", subject.Actual), ("unit", subject.Unit));
        return finding with { Value = said.Text, Expected = Say(subject.Actual), Difference = said.Number - subject.Actual };
    }

    /// <summary>What the passage says instead of the subject's actual value; null where it says that, or nothing about the subject.</summary>
    private static NumberMention? Other(PassageNumbers passage, TextSubject subject)
    {
        var all = passage.In(subject.Unit);
        return ByLabel(all, subject) ?? (subject.IsOneRow ? BySentence(all, subject) : null);
    }

    // 车辆检验鉴定796次……车辆检验鉴定1447次: the first is the target, so the second is what was done.
    private static NumberMention? ByLabel(List<NumberMention> all, TextSubject subject)
    {
        foreach (var planned in all.Where(m => m.Number == subject.Target && subject.IsNamedBy(m.Label)))
        {
            var others = all.Where(m => m.Label == planned.Label && m.Number != subject.Target).ToList();
            if (others.Count > 0 && others.TrueForAll(m => m.Number != subject.Actual)) return others[0];
        }

        return null;
    }

    // 本年预算80万元，实际租赁支付33.33万元: two amounts in a sentence that names the row, one of them its target.
    private static NumberMention? BySentence(List<NumberMention> all, TextSubject subject)
    {
        foreach (var sentence in all.GroupBy(m => m.Sentence).Where(s => subject.IsNamedIn(s.Key)))
        {
            var mentions = sentence.ToList();
            if (mentions.Count != 2 || mentions[0].Number != subject.Target || mentions[1].Number == subject.Target) continue;
            if (mentions[1].Number != subject.Actual && IsDone(mentions[1].Label)) return mentions[1];
        }

        return null;
    }

    private static bool IsDone(string label) =>
        (label.Contains("实际", StringComparison.Ordinal) || label.Contains("完成", StringComparison.Ordinal))
        && !label.Contains('增', StringComparison.Ordinal) && !label.Contains('减', StringComparison.Ordinal) && !label.Contains('比', StringComparison.Ordinal);

    /// <summary>A passage with its numbers by unit: many rows have one unit, and the passage is then gone through once for all of them.</summary>
    private sealed class PassageNumbers(Passage passage)
    {
        private readonly Dictionary<string, List<NumberMention>> _byUnit = new(StringComparer.Ordinal);

        public Entry Cell => passage.Cell;

        public List<NumberMention> In(string unit) => _byUnit.TryGetValue(unit, out var known) ? known : _byUnit[unit] = [.. NumberMention.In(passage.Folded, unit)];
    }
}
