namespace ReportGen.Workbooks.Grid.NumberFormats;

/// <summary>One section of a format code, between semicolons.</summary>
internal sealed record FormatSection(IReadOnlyList<FormatToken> Tokens, FormatCondition? Condition, bool ChineseDigits, bool Chinese)
{
    internal bool IsDate { get; } = Tokens.Any(t => t.Kind is TokenKind.DatePart or TokenKind.Elapsed);

    private NumberPattern? Pattern { get; } =
        Tokens.Any(t => t.Kind is TokenKind.DatePart or TokenKind.Elapsed) ? null : NumberPattern.Of(Tokens);

    /// <summary>The text for a number; null where this section cannot show it.</summary>
    /// <param name="value">The number as stored.</param>
    /// <param name="signed">False where the section itself says that the number is negative.</param>
    /// <param name="date1904">The workbook counts its days from 1904.</param>
    internal string? Show(decimal value, bool signed, bool date1904)
    {
        if (Pattern is null)
        {
            return DateWriter.Write(this, value, date1904);
        }

        var shown = Pattern.Write(SignificantDigits.Of(Math.Abs(value)));
        return value < 0 && signed ? "-" + shown : shown;
    }
}
