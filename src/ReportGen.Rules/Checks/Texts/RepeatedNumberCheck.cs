using ReportGen.Model.Findings;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>
/// PF-747 — two items of a list with the same number, one after the other (1、2、2、). A list that begins anew begins with 1, so 1 may follow 1;
/// 2. within an item may be followed by the item 2、, so the marks must be the same too.
/// </summary>
internal sealed class RepeatedNumberCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) => context.Lists.Select(Repeated).OfType<Finding>();

    private static Finding? Repeated(NumberedText text)
    {
        var heads = text.Items.FindAll(i => i.IsHead);
        var again = heads.Zip(heads.Skip(1)).Where(pair => pair.First.Number > 1 && pair.First.Mark == pair.Second.Mark).Select(pair => pair.Second).FirstOrDefault();
        return again is null ? null
            : At(text.Cell, "PF-747", ("text", Excerpt.Around(text.Cell.Text, again.At)), ("mark", again.Mark)) with { Value = again.Mark };
    }
}
