namespace ReportGen.Workbooks.Grid.NumberFormats;

/// <summary>A condition in brackets before a section: <c>[&gt;=100]</c>.</summary>
internal readonly record struct FormatCondition(string Sign, decimal Limit)
{
    internal bool Holds(decimal value) => Sign switch
    {
        "<" => value < Limit,
        "<=" => value <= Limit,
        ">" => value > Limit,
        ">=" => value >= Limit,
        "=" => value == Limit,
        _ => value != Limit,
    };

    /// <summary>True where only negative numbers can meet it: then the section writes its own minus sign.</summary>
    internal bool OnlyNegative => Sign switch
    {
        "<" => Limit <= 0,
        "<=" or "=" => Limit < 0,
        _ => false,
    };

    /// <summary>True where what fails it is negative, or zero.</summary>
    internal bool LeavesNegative => Sign is ">" or ">=" && Limit <= 0;
}
