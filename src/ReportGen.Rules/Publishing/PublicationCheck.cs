using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Publishing;

/// <summary>
/// PF-888 to PF-897 — what must not stand in the texts of a file that is to be published. It knows sentences alone, wherever they come from: a
/// document of ours, or one that a person has gone on editing.
/// </summary>
public static class PublicationCheck
{
    /// <summary>Everything that is wrong, in the order of the texts.</summary>
    /// <param name="texts">The texts of one file in their order.</param>
    /// <param name="year">年度 — the year the file reports on; by its first title where null.</param>
    public static ImmutableArray<Finding> Find(IEnumerable<PublishedText> texts, int? year = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var all = texts.ToList();
        var reported = year ?? all.Select(t => TitleYear.Of(t.Text)).FirstOrDefault(y => y is not null);
        return [.. all.Where(t => !t.IsNumber).SelectMany(t => Of(t, reported)), .. NamesInTables.Find(all)];
    }

    /// <summary>A text as it may be quoted: without the figures of personal numbers, and short.</summary>
    public static string Quoted(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Excerpt.Of(Hidden(text));
    }

    // A hidden number is as long as it was, so places in the text stay right.
    private static string Hidden(string text) =>
        PersonalNumber.All(text).Aggregate(text, (t, n) => string.Concat(t.AsSpan(0, n.Start), n.Hidden, t.AsSpan(n.Start + n.Digits.Length)));

    private static IEnumerable<Finding> Of(PublishedText text, int? year) =>
        PersonalTexts.Find(text, year).Concat(NamesInProse.Find(text)).Concat(LeftoverTexts.Find(text)).Concat(TitleYear.Find(text, year));

    /// <summary>A finding at a text, with the text round what was found.</summary>
    internal static Finding At(PublishedText text, string id, int at, params ImmutableArray<(string Name, object Value)> arguments) =>
        FindingCatalogue.Find(id, text.Place, arguments) with { Value = Excerpt.Around(Hidden(text.Text), at) };
}
