using System.Text.RegularExpressions;
using ReportGen.Model.Terms;

namespace ReportGen.Reading.Proposal;

/// <summary>Labels that stand in one cell with their values: <c>联系人：某某    联系电话：123</c>.</summary>
internal static partial class InlineLabels
{
    /// <summary>A longer text is a value or a note.</summary>
    private const int LongestLine = 400;

    private static readonly HashSet<string> NoLabels = ["注", "备注", "说明", "填表说明", "填报说明", "附件", "其中"];

    /// <param name="Before">The space in front of the label.</param>
    /// <param name="Printed">The label with its colon and the space behind it, as printed.</param>
    /// <param name="Label">The label as markers name it.</param>
    /// <param name="Guess">What it seems to mean.</param>
    /// <param name="Value">What was filled in.</param>
    /// <param name="After">The space behind the value.</param>
    public sealed record Part(string Before, string Printed, string Label, Guess<FormField> Guess, string Value, string After);

    /// <summary>The labels and values of a cell; null where it holds none, or only a label whose value stands beside it.</summary>
    public static IReadOnlyList<Part>? Find(string text, Vocabulary<FormField> known, bool isAlone)
    {
        if (text.Length > LongestLine)
        {
            return null;
        }

        var labels = Label().Matches(text).Where((m, i) => IsLabel(m, i, known)).ToList();
        if (labels.Count == 0 || text[..labels[0].Groups["label"].Index].Trim().Length > 0 || Words.MoneyUnit(text) is not null)
        {
            return null;
        }

        var parts = new List<Part>();
        var before = text[..labels[0].Groups["label"].Index];
        foreach (var (match, index) in labels.Select((m, i) => (m, i)))
        {
            var end = index + 1 < labels.Count ? labels[index + 1].Groups["label"].Index : text.Length;
            var raw = text[(match.Index + match.Length)..end];
            var value = raw.Trim();
            var lead = value.Length == 0 ? "" : raw[..raw.IndexOf(value, StringComparison.Ordinal)];
            var tail = raw[(lead.Length + value.Length)..];
            var name = match.Groups["label"].Value;
            parts.Add(new Part(before, text[match.Groups["label"].Index..(match.Index + match.Length)] + lead, ProposalSheet.NameOf(name), known.Nearest(name), value, tail));
            before = tail;
        }

        return parts.Exists(p => p.Value.Length > 0) || parts.Count > 1 || isAlone ? parts : null;
    }

    /// <summary>The first may be unknown; a later one only where space parts it from the value before, or it would be part of that value.</summary>
    private static bool IsLabel(Match match, int index, Vocabulary<FormField> known)
    {
        var label = match.Groups["label"].Value;
        return !NoLabels.Contains(label) && (known.Nearest(label).IsLabel || (index == 0 && match.Index == 0 && label.Length >= 2) || match.Groups["space"].Length >= 2);
    }

    [GeneratedRegex(@"(?<space>^\s*|\s+|(?<=[\s）)]))(?<label>[^\s:：，。；、0-9]{1,12}(?:[（(][^）)\s]{1,8}[）)])?)\s*[:：]")]
    private static partial Regex Label();
}
