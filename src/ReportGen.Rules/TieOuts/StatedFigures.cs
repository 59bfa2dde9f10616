using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Values;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.TieOuts;

/// <summary>
/// 文字 — what the texts that a unit fills in say in figures, as a table: a row for each text, in its columns all amounts (金额) and vehicles (辆数) of
/// the list added up, and how many projects were evaluated (自评项目数). A text that says no such figure has no such cell.
/// </summary>
internal static partial class StatedFigures
{
    public const string Key = "文字";

    /// <summary>The table; null where no text says a figure.</summary>
    public static AccountsTable? TableOf(FinalAccounts accounts)
    {
        if (accounts[TableUse.Texts] is not { } texts) return null;
        var rows = texts.Rows.Select(row => RowOf(row, accounts.TextIn(row))).Where(r => !r.Cells.IsEmpty).ToImmutableArray();
        return rows.IsEmpty ? null : texts with { Key = Key, MoneyUnit = "万元", Columns = ["金额", "辆数", "自评项目数"], Rows = rows };
    }

    private static AccountsRow RowOf(AccountsRow row, Entry? said)
    {
        var text = said?.Text ?? "";
        var cells = new (string Column, decimal? Number)[] { ("金额", SumOf(text, Amounts())), ("辆数", NotAllPurchases().IsMatch(text) ? null : SumOf(text, Vehicles())), ("自评项目数", EvaluatedProjects.In(text)) };
        return row with { Cells = cells.Where(c => c.Number is not null).ToImmutableDictionary(c => c.Column, c => CellOf(c.Number!.Value, said!)) };
    }

    private static Entry CellOf(decimal number, Entry text) => new(number.ToString("0.####", CultureInfo.InvariantCulture), new Figure(FigureKind.Quantity, number), text.Place);

    /// <summary>The parts of a list added up; null where it also says a price of one, or parts of a part, so that nobody can tell what is to be added.</summary>
    private static decimal? SumOf(string text, Regex figures)
    {
        var parts = figures.Matches(text).Where(m => !m.Groups["total"].Success).Select(Number).ToList();
        return parts.Count == 0 || Nested().IsMatch(text) ? null : parts.Sum();
    }

    private static decimal Number(Match match) =>
        decimal.Parse(match.Groups["digits"].Value, NumberStyles.Number, CultureInfo.InvariantCulture) / (match.Groups["yuan"].Success ? MoneyUnit.YuanPerTenThousand : 1);

    [GeneratedRegex(@"(?<total>(?:共|合计|总计|总额|支出)[购置更新计有为约]*)?(?<![0-9.,])(?<digits>[0-9][0-9,]{0,20}(?:\.[0-9]{1,6})?)(?:万元|(?<yuan>元))")]
    private static partial Regex Amounts();

    [GeneratedRegex(@"(?<total>(?:共|合计|总计)[购置更新计有为约]*)?(?<![0-9.,])(?<digits>[0-9][0-9,]{0,20})辆")]
    private static partial Regex Vehicles();

    [GeneratedRegex("每辆|单价|均价|平均|其中")]
    private static partial Regex Nested();

    // Motorcycles are bought and are no 公务用车; 更新2辆 may be the total of what follows, or its first part.
    [GeneratedRegex(@"摩托|电动|报废|处置|拍卖|调拨|划转|租|上年|(?<![共计总])(?:购置|购买|采购|更新|新购|新增)(?:公务用车|车辆|汽车|车)?[0-9]")]
    private static partial Regex NotAllPurchases();
}
