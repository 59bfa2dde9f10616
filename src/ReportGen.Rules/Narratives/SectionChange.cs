using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Narratives;

namespace ReportGen.Rules.Narratives;

/// <summary>What a line says, before the text of the unit begins, of how its amount has changed: 减少1352.84万元，下降13.85%.</summary>
/// <param name="Word">增加 or 减少.</param>
/// <param name="Amount">By how much, in 万元.</param>
/// <param name="Rate">By how many of a hundred; null where it is not printed.</param>
internal sealed partial record SectionChange(string Word, decimal Amount, string? Rate)
{
    public bool IsFall => Word == "减少";

    /// <summary>The last such words before a piece; null where there are none.</summary>
    public static SectionChange? Before(NarrativeLine line, NarrativePiece piece) =>
        Change().Matches(line.Text[..piece.Start]).LastOrDefault() is { } match
            ? new SectionChange(match.Groups["word"].Value, Number(match.Groups["digits"].Value), match.Groups["rate"] is { Success: true } rate ? rate.Value : null) : null;

    /// <summary>Digits with or without thousands separators: half-width ones, and no more than a number can hold, as all patterns here ask for them.</summary>
    public static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    /// <summary>Half a unit of the last place that is printed: how far it may be from what it was rounded from.</summary>
    public static decimal HalfUnit(string digits) => new(5, 0, 0, false, (byte)(digits.Length - (digits.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? point : digits.Length - 1)));

    public override string ToString() => Word + Amount.ToString("0.00", CultureInfo.InvariantCulture) + "万元" + (Rate is null ? "" : $"，{(IsFall ? "下降" : "增长")}{Rate}%");

    [GeneratedRegex(@"(?<word>增加|减少)(?<digits>[0-9][0-9,]{0,20}(?:\.[0-9]{1,6})?)万元(?:，(?:同比)?(?:增长|下降)(?<rate>[0-9][0-9,]{0,20}(?:\.[0-9]{1,6})?)%)?")]
    private static partial Regex Change();
}
