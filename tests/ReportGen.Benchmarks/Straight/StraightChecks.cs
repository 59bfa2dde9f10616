using System.Globalization;

namespace ReportGen.Benchmarks.Straight;

/// <summary>The checks that a person writes down first: what must be filled, sums, ranges, rates, scores against the rules, reasons.</summary>
internal static class StraightChecks
{
    private static readonly string[] Required = ["项目名称", "主管部门", "实施单位 （盖章）", "项目年度目标", "年度目标完成情况", "评价结论", "存在问题", "改进措施"];

    public static List<string> Find(StraightForm form, StraightScores scores)
    {
        var faults = new List<string>();
        faults.AddRange(Required.Where(r => form.Fields[r].IsBlank).Select(r => $"{r} is blank"));
        CheckFunds(form, scores, faults);
        var (weights, points) = (form.Funds["总额"][4].Number ?? 0, form.Funds["总额"][5].Number ?? 0);
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            CheckRow(form.Indicators[i], scores.Rows[i], i + 1, faults);
            weights += form.Indicators[i][7].Number ?? 0;
            points += form.Indicators[i][8].Number ?? 0;
        }

        Add(faults, weights != 100, $"weights make {weights}");
        Add(faults, form.TotalWeight.Number != weights, $"total of weights says {form.TotalWeight.Text}");
        Add(faults, form.TotalScore.Number != points, $"total of scores says {form.TotalScore.Text}, the rows make {points}");
        return faults;
    }

    private static void CheckFunds(StraightForm form, StraightScores scores, List<string> faults)
    {
        for (var column = 0; column < 3; column++)
        {
            var parts = StraightReading.FundRows.Skip(1).Sum(r => form.Funds[r][column].Number ?? 0);
            Add(faults, form.Funds["总额"][column].Number != parts, $"sources make {parts}");
        }

        var total = form.Funds["总额"];
        var rate = total[1].Number is > 0 ? total[2].Number / total[1].Number : null;
        Add(faults, rate is { } r && Math.Abs(r - (total[3].Number ?? 0)) > 0.0001m, $"rate says {total[3].Text}");
        Add(faults, total[5].Number != scores.Execution, $"execution scores {total[5].Text}");
        Add(faults, rate < 0.9m && form.Fields["原因"].IsBlank, $"no reason for a rate below 90 %");
    }

    private static void CheckRow(StraightValue[] row, decimal? score, int number, List<string> faults)
    {
        Add(faults, row[2].IsBlank || row[4].IsBlank || row[6].IsBlank, $"row {number} is not filled");
        Add(faults, row[8].Number > row[7].Number || row[8].Number < 0, $"row {number} scores {row[8].Text} of {row[7].Text}");
        Add(faults, score is { } s && row[8].Number is { } own && Math.Abs(own - s) > 0.05m, $"row {number} scores {row[8].Text}, by the rules {score}");
        Add(faults, row[8].Number < row[7].Number && row[9].IsBlank, $"row {number} gives no reason");
    }

    private static void Add(List<string> faults, bool isFault, FormattableString text)
    {
        if (isFault)
        {
            faults.Add(text.ToString(CultureInfo.InvariantCulture));
        }
    }
}
