using System.Globalization;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Rules.Lexicon;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-737 — a budget subject under the name or code of an earlier year.</summary>
internal sealed class SubjectNameCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var cell in context.ListedTexts)
        {
            foreach (var subject in Subjects.List.RenamedIn(cell.Text))
            {
                if (context.Form.Year >= subject.Since && IsNamed(cell.Text, subject.Old)) found.Add(Told(cell, subject));
            }
        }
    }

    private static Finding Told(Entry cell, RenamedSubject subject) =>
        At(cell, "PF-737", ("old", subject.Old.Text), ("new", subject.New), ("since", subject.Since.ToString(CultureInfo.InvariantCulture))) with
        {
            Value = subject.Old.Text,
            Expected = subject.New,
            Basis = subject.Source,
        };

    // A code within a longer number is another number.
    private static bool IsNamed(string text, ListedWord old) =>
        old.IndexIn(text) is >= 0 and var at
        && !(char.IsAsciiDigit(old.Text[0]) && (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]) || at + old.Text.Length < text.Length && char.IsAsciiLetterOrDigit(text[at + old.Text.Length])));
}
