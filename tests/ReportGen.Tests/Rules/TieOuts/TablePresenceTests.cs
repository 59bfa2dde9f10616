using ReportGen.Model.Findings;
using ReportGen.Rules.TieOuts;
using ReportGen.Tests.Accounts;

namespace ReportGen.Tests.Rules.TieOuts;

/// <summary>Every table of the set is published; one without data says so below its grid.</summary>
public class TablePresenceTests
{
    [Theory]
    [InlineData("T1", true)]
    [InlineData("D3", true)]
    [InlineData("T9", true)]
    [InlineData("OP", false)]
    [InlineData("TX", false)]
    public void A_published_table_that_is_missing_is_told_and_supporting_data_is_not(string key, bool isTold)
    {
        var sound = AccountsExample.Sound();
        var found = AccountsChecks.Find(sound with { Tables = sound.Tables.RemoveAll(t => t.Key == key) }, [], []);

        Assert.Equal(isTold ? [("PF-851", Severity.Warning)] : [], found.Select(f => (f.Id, f.Severity)));
    }

    [Theory]
    [InlineData("T9", "", true)]
    [InlineData("T9", "注：此表无数据。", false)]
    [InlineData("T9", "本单位没有国有资本经营预算财政拨款支出。", false)]
    [InlineData("T9", "审核人：张某", true)]
    [InlineData("T5", "", false)]
    public void An_empty_table_needs_a_sentence_in_whatever_words(string key, string note, bool isTold)
    {
        var sound = AccountsExample.Sound();
        var table = sound[key]!;
        var changed = table with { Notes = note.Length == 0 ? [] : [table.Title with { Text = note }] };
        var found = AccountsChecks.Find(sound with { Tables = sound.Tables.Replace(table, changed) }, [], []);

        Assert.Equal(isTold ? ["PF-852"] : [], found.Select(f => f.Id));
    }

    [Theory]
    [InlineData("T1", "", "PF-850")]
    [InlineData("T2", "", "PF-850")]
    [InlineData("T3", "注：此表无数据。", "PF-850")]
    [InlineData("T4", "", "PF-852")]
    [InlineData("T4", "本单位没有财政拨款收入和支出。", "")]
    [InlineData("OP", "", "")]
    public void A_main_table_with_nothing_in_it_is_an_error(string key, string note, string id)
    {
        var sound = AccountsExample.Sound();
        var blank = sound[key]!.Blank() with { Notes = note.Length == 0 ? [] : [sound[key]!.Title with { Text = note }] };
        var found = AccountsChecks.Find(sound with { Tables = sound.Tables.Replace(sound[key]!, blank) }, [], []);

        Assert.Equal(id.Length == 0 ? [] : [(id, id == "PF-850" ? Severity.Error : Severity.Warning)], found.Select(f => (f.Id, f.Severity)));
    }

    [Fact]
    public void A_written_0_is_no_blank()
    {
        var sound = AccountsExample.Sound();
        var zero = sound["T1"]!.Blank("0.00");

        Assert.Empty(AccountsChecks.Find(sound with { Tables = sound.Tables.Replace(sound["T1"]!, zero) }, [], []));
    }

    [Theory]
    [InlineData("T6", "17")]
    [InlineData("T1", "14b")]
    [InlineData("T4", "14c")]
    public void A_blank_table_contradicts_another_that_says_something(string key, string formula)
    {
        var sound = AccountsExample.Sound();
        var found = AccountsChecks.Find(sound with { Tables = sound.Tables.Replace(sound[key]!, sound[key]!.Blank()) }, [], AccountsExample.Library.TieOuts.Where(t => t.Id == formula));

        Assert.Contains(found, f => f.Id == "PF-862" && f.Severity == Severity.Error);
    }
}
