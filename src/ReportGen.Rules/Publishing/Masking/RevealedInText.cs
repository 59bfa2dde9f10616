using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Publishing.Masking;

/// <summary>
/// PF-886 — a masked amount that a finished document prints all the same: in a sentence that a person wrote, a cell that repeats it, the data of a figure.
/// It is looked for in 元 and in 万元. Short figures are not looked for, any other amount may be alike; from <see cref="SureDigits"/> figures on it is no
/// coincidence.
/// </summary>
public static partial class RevealedInText
{
    private const int LeastDigits = 4;
    private const int SureDigits = 5;
    private const int AmountPlaces = 2;

    /// <summary>What programs store beyond these is the error of their binary numbers.</summary>
    private const int StoredPlaces = 8;

    /// <summary>One finding for each amount, with all its places.</summary>
    /// <param name="amounts">What is masked.</param>
    /// <param name="texts">All texts of one document.</param>
    public static ImmutableArray<Finding> Find(IEnumerable<MaskedAmount> amounts, IEnumerable<PublishedText> texts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        ArgumentNullException.ThrowIfNull(texts);
        var printed = (from text in texts from number in NumbersIn(text.Text) select (number, text)).ToLookup(p => p.number, p => p.text);
        return printed.Count == 0 ? [] : [.. from amount in amounts.DistinctBy(a => Math.Abs(a.Amount)) let finding = Told(amount, printed) where finding is not null select finding];
    }

    private static Finding? Told(MaskedAmount amount, ILookup<decimal, PublishedText> printed)
    {
        var spellings = SpellingsOf(amount.Amount).Where(s => Digits(s) >= LeastDigits && printed.Contains(s)).ToList();
        if (spellings.Count == 0) return null;

        var places = spellings.SelectMany(s => printed[s]).Select(t => t.Place).Distinct().ToList();
        var finding = FindingCatalogue.Find("PF-886", places[0], ("item", amount.Name), ("count", places.Count));
        return finding with
        {
            Value = spellings[0].ToString(CultureInfo.InvariantCulture),
            Severity = spellings.Exists(s => Digits(s) >= SureDigits) ? finding.Severity : Severity.Warning,
            Also = [.. places.Skip(1)],
        };
    }

    /// <summary>The amount as it is, in 元 where it was in 万元, and in 万元 where it was in 元.</summary>
    private static IEnumerable<decimal> SpellingsOf(decimal amount)
    {
        var positive = Math.Abs(amount);
        decimal[] all = [positive, positive * MoneyUnit.YuanPerTenThousand, positive / MoneyUnit.YuanPerTenThousand, Math.Round(positive / MoneyUnit.YuanPerTenThousand, AmountPlaces, MidpointRounding.AwayFromZero)];
        return all.Distinct();
    }

    private static IEnumerable<decimal> NumbersIn(string text) => Number().Matches(HalfWidth.Fold(text))
        .Select(m => decimal.TryParse(m.Value, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? Math.Round(number, StoredPlaces, MidpointRounding.AwayFromZero) : 0)
        .Where(n => n != 0).Distinct();

    /// <summary>How many figures say something: four in 1234000 and in 0.1234.</summary>
    private static int Digits(decimal number) =>
        number.ToString(CultureInfo.InvariantCulture) is var text && text.Contains('.', StringComparison.Ordinal)
            ? text.Replace(".", "", StringComparison.Ordinal).Trim('0').Length
            : text.Trim('0').Length;

    // Percentages, years and codes of a subject are no amounts.
    [GeneratedRegex(@"(?<![0-9.,A-Za-z])([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?(?![0-9]|,[0-9]{3}|\.[0-9]|%|‰| ?年)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
