namespace ReportGen.Workbooks.Charts;

/// <summary>How the numbers of a chart are written. A figure in a chart and the same one in the text beside it must read the same.</summary>
public sealed record ChartNumbers
{
    /// <summary>Beyond this nobody sees a difference any more.</summary>
    private const int MostPlaces = 10;

    /// <summary>How many decimals amounts have.</summary>
    public int Places { get; init; } = 2;

    /// <summary>How many decimals the shares of a pie have, in %.</summary>
    public int SharePlaces { get; init; } = 2;

    /// <summary>True for 1,234.00, false for 1234.00.</summary>
    public bool Grouped { get; init; } = true;

    /// <summary>True where a whole amount has no decimals: 348 and not 348.00.</summary>
    public bool BareWhole { get; init; }

    /// <summary>True where a whole share has no decimals: 75% and not 75.00%.</summary>
    public bool BareWholeShare { get; init; }

    /// <summary>The number format of amounts.</summary>
    public string Format => WithPlaces(WholeFormat, Places);

    /// <summary>The number format of amounts without decimals.</summary>
    public string WholeFormat => Grouped ? "#,##0" : "0";

    /// <summary>The number format of most shares.</summary>
    public string ShareFormat => WithPlaces("0", SharePlaces) + "%";

    /// <summary>An amount as it is shown.</summary>
    public decimal Rounded(decimal amount) => Math.Round(amount, Places, MidpointRounding.AwayFromZero);

    /// <summary>The number format of one amount.</summary>
    public string FormatOf(decimal amount) => BareWhole && IsWhole(Rounded(amount)) ? WholeFormat : Format;

    /// <summary>The number format of one share, which is given in %.</summary>
    public string ShareFormatOf(decimal share) => WithPlaces("0", PlacesOfShare(share)) + "%";

    /// <summary>The decimals of one share: as many more as it takes, so that what is less than all is not 100%, and what is something is not 0%.</summary>
    public int PlacesOfShare(decimal share)
    {
        var places = SharePlaces;
        while (places < MostPlaces && Math.Round(share, places, MidpointRounding.AwayFromZero) is 0 or 100 && share is not 0 and not 100) places++;
        return BareWholeShare && IsWhole(Math.Round(share, places, MidpointRounding.AwayFromZero)) ? 0 : places;
    }

    private static bool IsWhole(decimal number) => number == decimal.Truncate(number);

    private static string WithPlaces(string whole, int places) => places == 0 ? whole : $"{whole}.{new string('0', places)}";
}
