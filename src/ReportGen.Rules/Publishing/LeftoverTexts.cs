using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Publishing;

/// <summary>PF-893 to PF-896 — what a template left to choose or to fill in, its own instructions, and marks of secrecy. Of one kind the first in a text is told.</summary>
internal static partial class LeftoverTexts
{
    private static readonly Lazy<Instructions> Own = new(() => Instructions.Of(WordList.Load("instructions.json")));

    public static IEnumerable<Finding> Find(PublishedText text)
    {
        if (Placeholder().Match(text.Text) is { Success: true } marker)
        {
            yield return PublicationCheck.At(text, "PF-893", marker.Index, ("left", marker.Value));
        }
        else if (OpenPlace.In(text.Text) is { } left)
        {
            yield return PublicationCheck.At(text, "PF-893", left.Index, ("left", left.Value));
        }

        if ((AmountGap.In(text.Text) ?? BlankIn(text.Text)) is { } gap)
        {
            yield return PublicationCheck.At(text, "PF-894", gap.Index, ("gap", gap.Value.Trim()));
        }

        if (InstructionIn(text.Text) is { } instruction)
        {
            yield return PublicationCheck.At(text, "PF-895", text.Text.IndexOf(instruction, StringComparison.Ordinal), ("text", instruction));
        }

        if (SecrecyMarks.List.In(text.Text) is { } mark)
        {
            yield return PublicationCheck.At(text, "PF-896", text.Text.IndexOf(mark, StringComparison.Ordinal), ("mark", mark));
        }
    }

    private static string? InstructionIn(string text) =>
        Own.Value.List.FirstOrDefault(i => i.IsIn(text))?.Text
        ?? (LengthDemand.IsIn(text) ? Excerpt.Of(text) : null);

    // A line to sign on stays blank until somebody signs.
    private static Match? BlankIn(string text) => Line().Match(text) is { Success: true } line && !Signature().IsMatch(text[..line.Index]) ? line : null;

    [GeneratedRegex(@"\{\{.{0,60}?\}\}|\{%.{0,60}?%\}|\$\{[^}]{1,60}\}|«[^»]{1,60}»|【[^】]{0,20}(请|待)(填|补)[^】]{0,20}】", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex("_{3,}|＿{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"(签字|签名|签章|盖章|签收|日期)[）)]?[：:]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();
}
