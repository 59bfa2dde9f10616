using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Publishing;

/// <summary>PF-889 — a name in a sentence, where the words round it leave little doubt: 王小明同志, 由王小明负责, 户主王小明. Of one text the first is told.</summary>
internal static partial class NamesInProse
{
    public static IEnumerable<Finding> Find(PublishedText text)
    {
        var (name, at) = FirstIn(text.Text);
        if (name.Length == 0)
        {
            yield break;
        }

        var hidden = Hidden(name);
        yield return PublicationCheck.At(text, "PF-889", at, ("name", hidden)) with { Value = hidden };
    }

    /// <summary>A name as it may be quoted.</summary>
    public static string Hidden(string name) => name.Trim()[..(NameWords.Own.CompoundSurnames.Contains(name.Trim()[..2]) ? 2 : 1)] + "某";

    private static (string Name, int At) FirstIn(string text)
    {
        foreach (Match match in Context().Matches(text))
        {
            var group = match.Groups["before"];
            if (group.Success && PersonName.AtEndOf(group.Value) is { } addressed) return (addressed, group.Index + group.Length - addressed.Length);
            if (match.Groups["name"] is { Success: true } named && PersonName.Is(named.Value, inSentence: true)) return (named.Value, named.Index);
        }

        return ("", 0);
    }

    // 王小明同志; 由王小明负责; 户主王小明 in front of anything but a further character.
    [GeneratedRegex(
        @"(?<before>\p{IsCJKUnifiedIdeographs}{2,5})(?=(同志|女士|先生)(?!们))|由(?<name>\p{IsCJKUnifiedIdeographs}{2,4}?)(同志)?(具体)?(负责|牵头|经办|主持)|(户主[为是：: ]?|联系人|经办人)(?<name>\p{IsCJKUnifiedIdeographs}{2,4})(?!\p{IsCJKUnifiedIdeographs})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Context();
}
