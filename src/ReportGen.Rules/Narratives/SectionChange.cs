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

    /// <summary>Digits with or without thousands separators.</summary>
    public static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    public override string ToString() => Word + Amount.ToString("0.00", CultureInfo.InvariantCulture) + "万元" + (Rate is null ? "" : $"，{(IsFall ? "下降" : "增长")}{Rate}%");

    [GeneratedRegex(@"(?<word>增加|减少)(?<digits>\d[\d,]*(?:\.\d+)?)万元(?:，(?:同比)?(?:增长|下降)(?<rate>\d[\d,]*(?:\.\d+)?)%)?")]
    private static partial Regex Change();
}
