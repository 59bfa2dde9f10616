namespace ReportGen.Benchmarks.Straight;

/// <summary>The points by the rules of the form: execution by its rate, ≥ by proportion, ≤ in full where kept and inversely where not.</summary>
internal sealed record StraightScores(decimal? Execution, IReadOnlyList<decimal?> Rows, decimal Total)
{
    public static StraightScores Of(StraightForm form)
    {
        var funds = form.Funds["总额"];
        decimal? execution = funds[1].Number is > 0 and { } budget && funds[2].Number is { } spent && funds[4].Number is { } weight
            ? Rounded(weight * Math.Min(1, spent / budget))
            : null;
        List<decimal?> rows = [.. form.Indicators.Select(Row)];
        return new StraightScores(execution, rows, (execution ?? 0) + rows.Sum(r => r ?? 0));
    }

    private static decimal? Row(StraightValue[] row)
    {
        if (row[7].Number is not { } weight)
        {
            return null;
        }

        if (row[4].Number is not { } target || row[6].Number is not { } actual)
        {
            return row[6].Text is "达成预期" or "全部完成" || row[6].Text == row[4].Text ? weight : null;
        }

        return row[3].Text switch
        {
            "≥" or "＞" when target > 0 => Rounded(weight * Math.Min(1, actual / target)),
            "≤" or "＜" => actual <= target ? weight : Rounded(weight * target / actual),
            "＝" => actual == target ? weight : actual < target ? Rounded(weight * actual / target) : null,
            _ => null,
        };
    }

    private static decimal Rounded(decimal points) => Math.Round(points, 2, MidpointRounding.AwayFromZero);
}
