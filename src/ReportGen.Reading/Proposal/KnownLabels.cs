using System.Text.Json;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;

namespace ReportGen.Reading.Proposal;

/// <summary>What is known of labels before a form is seen: the standard terms, the usual other words for them, and the labels of all kits.</summary>
public sealed class KnownLabels
{
    private static readonly Lazy<Dictionary<string, Dictionary<string, string[]>>> Usual = new(LoadUsual);

    private KnownLabels(IReadOnlyList<KitDefinition> kits)
    {
        Fields = VocabularyOf("字段", kits, k => k.Fields, hasPaths: true);
        FundsRows = VocabularyOf("资金行", kits, k => k.FundsRows, hasPaths: true);
        FundsColumns = VocabularyOf("资金列", kits, k => k.FundsColumns);
        IndicatorColumns = VocabularyOf("指标列", kits, k => k.IndicatorColumns);
        Aliases = kits.SelectMany(k => k.Aliases).ToLookup(a => Spelling.Of(a.Key).Full, a => a.Value);
    }

    internal Vocabulary<FormField> Fields { get; }

    internal Vocabulary<FundsSource> FundsRows { get; }

    internal Vocabulary<FundsColumn> FundsColumns { get; }

    internal Vocabulary<IndicatorColumn> IndicatorColumns { get; }

    /// <summary>Other spellings that kits know of a printed label.</summary>
    internal ILookup<string, System.Collections.Immutable.ImmutableArray<string>> Aliases { get; }

    /// <summary>What is known from some kits.</summary>
    public static KnownLabels From(IEnumerable<KitDefinition> kits) => new([.. kits]);

    private static Vocabulary<T> VocabularyOf<T>(string section, IReadOnlyList<KitDefinition> kits, Func<KitDefinition, IEnumerable<TermLabel<T>>> labels, bool hasPaths = false)
        where T : struct, Enum
    {
        var vocabulary = new Vocabulary<T>();
        foreach (var term in StandardTerms<T>.All)
        {
            vocabulary.Add(term, StandardTerms<T>.Find(term));
        }

        foreach (var (term, words) in Usual.Value.GetValueOrDefault(section, []))
        {
            Array.ForEach(words, word => vocabulary.Add(word, StandardTerms<T>.Find(term)));
        }

        foreach (var kit in kits)
        {
            foreach (var label in labels(kit))
            {
                // The last step of a path is what is printed nearest to the value.
                var printed = hasPaths ? label.Label[(label.Label.LastIndexOf('/') + 1)..] : label.Label;
                vocabulary.Add(printed, label.Term);
                foreach (var alias in kit.Aliases.GetValueOrDefault(printed, []))
                {
                    vocabulary.Add(alias, label.Term);
                }
            }
        }

        return vocabulary;
    }

    private static Dictionary<string, Dictionary<string, string[]>> LoadUsual()
    {
        using var stream = typeof(KnownLabels).Assembly.GetManifestResourceStream("usual-labels.json") ?? throw new InvalidOperationException("resource usual-labels.json is missing");
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string[]>>>(stream) ?? throw new InvalidOperationException("resource usual-labels.json is empty");
    }
}
