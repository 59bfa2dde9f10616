using ReportGen.Model.Findings;
using ReportGen.Rules.TieOuts;
using ReportGen.Tests.Accounts;

namespace ReportGen.Tests.Rules.TieOuts;

/// <summary>Last year's tables are handed in all or none.</summary>
public class YearBeforeTests
{
    [Theory]
    [InlineData("T1", 1)]
    [InlineData("T4", 1)]
    [InlineData("T5", 1)]
    [InlineData("T7", 0)]
    public void A_missing_or_blank_table_among_others_is_told(string key, int count)
    {
        var sound = AccountsExample.Sound();
        var table = sound.Before(key)!;

        Assert.All(new[] { sound.Previous.Remove(table), sound.Previous.Replace(table, table.Blank()) }, previous =>
            Assert.Equal(Enumerable.Repeat(("PF-833", Severity.Warning), count), AccountsChecks.Find(sound with { Previous = previous }, [], []).Select(f => (f.Id, f.Severity))));
    }

    [Fact]
    public void A_first_year_lacks_nothing()
    {
        var sound = AccountsExample.Sound();

        Assert.Empty(AccountsChecks.Find(sound with { Previous = [] }, [], []));
        Assert.Empty(AccountsChecks.Find(sound with { Previous = [.. sound.Previous.Select(t => t.Blank())] }, [], []));
    }

    [Fact]
    public void A_table_with_nothing_in_it_this_year_is_not_compared()
    {
        var sound = AccountsExample.Sound();
        var without = sound with { Tables = sound.Tables.Replace(sound["T5"]!, sound["T5"]!.Blank("0.00")), Previous = sound.Previous.Remove(sound.Before("T5")!) };

        Assert.DoesNotContain(AccountsChecks.Find(without, [], []), f => f.Id == "PF-833");
    }
}
