using ReportGen.Model.Findings;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-746 — a mark of secrecy in a form that will be published. Whether the matter is secret, only the unit can say.</summary>
internal sealed class SecrecyMarkCheck : Check
{
    private static readonly Lazy<SecrecyMarks> Own = new(() => SecrecyMarks.Of(WordList.Load("secrecy.json")));

    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var cell in context.ListedTexts)
        {
            if (MarkIn(cell.Text) is { } mark) found.Add(At(cell, "PF-746", ("mark", mark)) with { Value = mark });
        }
    }

    /// <summary>All marks, whatever follows them.</summary>
    public static IEnumerable<string> Words => Own.Value.Marks.Select(m => m.Text);

    /// <summary>A mark of secrecy in a text; null where there is none.</summary>
    public static string? MarkIn(string text) => Own.Value.MayBeIn(text) ? Own.Value.Marks.FirstOrDefault(m => m.IsIn(text))?.Text : null;
}
