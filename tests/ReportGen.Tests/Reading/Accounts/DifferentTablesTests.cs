using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Reading.Accounts;
using ReportGen.Tests.Accounts;

namespace ReportGen.Tests.Reading.Accounts;

/// <summary>Tables of one workbook that do not have the money unit, or the year, of the others.</summary>
public sealed class DifferentTablesTests
{
    [Theory]
    [InlineData("2020 2020 2020 2019", 2020)]
    [InlineData("2019 2020", 2020)]
    [InlineData("2020 2020 2020 2021", 2020)]
    [InlineData("2020 2020 2020 2021 2021", 2021)]
    [InlineData("2020 _ _ _", 2020)]
    [InlineData("_ _", null)]
    public void The_year_is_the_latest_that_is_not_alone(string named, int? year) =>
        Assert.Equal(year, DifferentTables.YearOf(named.Split(' ').Select(n => int.TryParse(n, System.Globalization.CultureInfo.InvariantCulture, out var y) ? y : (int?)null)));

    [Theory]
    [InlineData("", "")]
    [InlineData("T3", "T3")]
    [InlineData("T3 OP", "OP T3")]
    [InlineData("TX", "")]
    public void Tables_in_another_unit_are_told_with_both_places(string yuan, string told)
    {
        var accounts = AccountsExample.Sound();
        var tables = accounts.Tables.Select(t => yuan.Split(' ').Contains(t.Key) ? t with { MoneyUnit = "元" } : t).ToImmutableArray();

        var found = DifferentTables.OfUnit(accounts.Set, tables).ToList();

        Assert.Equal(told, string.Join(' ', found.Select(f => f.Place.Sheet).Order(StringComparer.Ordinal)));
        Assert.All(found, f => Assert.Equal(("PF-883", Severity.Warning, "T1"), (f.Id, f.Severity, f.Also[0].Sheet)));
    }

    [Theory]
    [InlineData("T3", 2020, "上年T3", 2019, "")]
    [InlineData("T3", 2020, "上年T3", null, "")]
    [InlineData("T3", 2019, "上年T3", 2019, "T3")]
    [InlineData("T3", 2021, "上年T3", 2019, "T3")]
    [InlineData("T3", 2020, "上年T3", 2020, "上年T3")]
    [InlineData("T3", 2020, "上年T3", 2018, "上年T3")]
    public void Tables_of_another_year_are_told(string key, int? year, string sheet, int? before, string told)
    {
        var accounts = AccountsExample.Sound();
        var tables = accounts.Tables.Select(t => t with { Year = t.Key == key ? year : 2020 }).ToImmutableArray();
        var last = accounts.Previous[0] with { Key = key, Year = before, Place = accounts.Previous[0].Place with { Sheet = sheet } };

        var found = DifferentTables.OfYear(2020, tables, [last]).ToList();

        Assert.Equal(told, string.Join(' ', found.Select(f => f.Place.Sheet)));
        Assert.All(found, f => Assert.Equal(("PF-884", Severity.Warning), (f.Id, f.Severity)));
    }

    [Fact]
    public void A_table_that_only_its_title_puts_with_last_year_is_told()
    {
        var accounts = AccountsExample.Sound();
        var last = accounts["T3"]! with { Year = 2019 };
        var tables = accounts.Tables.Remove(accounts["T3"]!).Select(t => t with { Year = 2020 }).ToImmutableArray();

        var found = Assert.Single(DifferentTables.OfYear(2020, tables, [last]));
        Assert.Equal(("PF-884", "2019", "T1"), (found.Id, found.Value, found.Also[0].Sheet));
        Assert.Empty(DifferentTables.OfYear(2020, accounts.Tables.Select(t => t with { Year = 2020 }).ToImmutableArray(), [last]));
    }
}
