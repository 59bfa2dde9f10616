using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Checks;
using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Rules;

/// <summary>Eleven published forms: all that is reported, cell by cell, and what the hand-made list of their faults asks for.</summary>
public sealed partial class PublishedFormsTests
{
    [SkippableTheory]
    [InlineData("01", "J8 404, K8 701, H14 515, E19 505, E20 505, H25 204, J26 513, J26 601")]
    [InlineData("03", "H5 704, K8 701, J14 503, K16 702, J17 503, J18 503, J27 503, J30 503, H40 718, J44 513")]
    [InlineData("04", "K8 701, H14 515, E20 505, E22 505, D29 702, D30 702, D31 702, F32 413, B37 705")]
    [InlineData("05", "H5 704, K14 506, K24 506, K25 506, J27 508, H34 718, E41 714, B44 705")]
    [InlineData("06", "H5 704, K14 702, H15 515, H48 718")]
    [InlineData("07", "H5 704, H5 720, K8 701, J15 503, K16 702, J18 503, H19 515, H20 201, H21 201, H22 201, J30 503, J32 503, H43 718, E49 714, J56 513")]
    [InlineData("08", "D5 702, K8 701, K15 702, J21 501, J24 504, J25 504, J26 504, H33 201, H35 414, H37 414, H38 414, H40 414, J43 601")]
    [InlineData("11", "H14 515, F21 703, E30 505, E31 505, H33 718, G35 713")]
    [InlineData("12", "H14 515, E24 505, H27 718, E30 714")]
    [InlineData("13", "H5 704, H5 720, H14 515, H25 718, J31 507, B34 705")]
    [InlineData("17", "D5 205, I15 301, B17 705")]
    public void Nothing_more_and_nothing_less_is_reported(string table, string expected)
    {
        MustRun.SkipUnless(Directory.Exists(LuzhouCase.Folder), "../shared/cases (published forms)");
        Assert.Equal(expected, string.Join(", ", Findings(table).Where(f => !PublishedWordingTests.IsWording(f)).Select(f => $"{f.Place.Cell} {f.Id[3..]}")));
    }

    [SkippableTheory]
    [InlineData("01", "J8", "J26", "E19", "E20")]
    [InlineData("03", "J14", "J18", "J27", "J30")]
    [InlineData("04", "E20", "E22")]
    [InlineData("05", "J27")]
    [InlineData("07", "J15", "J18", "J30", "J32", "H20", "H21", "H22")]
    [InlineData("08", "J43", "J21", "J24", "J25", "J26", "H33")]
    [InlineData("11", "E30", "E31")]
    [InlineData("12", "E24")]
    [InlineData("13", "J31")]
    [InlineData("17", "I15")]
    public void Every_known_fault_is_found_at_its_row(string table, params string[] cells)
    {
        MustRun.SkipUnless(Directory.Exists(LuzhouCase.Folder), "../shared/cases (published forms)");
        Assert.All(cells, cell => Assert.Contains(Findings(table), f => f.Place.Cell == cell && f.Severity >= Severity.Warning));
    }

    [SkippableTheory]
    [InlineData("13", "H8")]
    [InlineData("11", "J8")]
    [InlineData("05", "J8")]
    [InlineData("08", "J8")]
    [InlineData("04", "J8")]
    [InlineData("04", "J35")]
    [InlineData("12", "J39")]
    [InlineData("08", "J19")]
    public void What_is_only_rounded_or_cut_off_is_not_reported(string table, string cell)
    {
        MustRun.SkipUnless(Directory.Exists(LuzhouCase.Folder), "../shared/cases (published forms)");
        Assert.DoesNotContain(Findings(table), f => f.Place.Cell == cell);
    }

    [SkippableFact]
    public void Every_sentence_is_complete_in_both_languages()
    {
        MustRun.SkipUnless(Directory.Exists(LuzhouCase.Folder), "../shared/cases (published forms)");
        foreach (var table in LuzhouCase.Tables)
        {
            var card = Card(table);
            var phrases = Findings(table).SelectMany(f => new[] { f.Message, f.Next, f.Expected })
                .Concat(card.Rows.SelectMany(r => r.Steps.Add(r.Undetermined)))
                .Concat(card.Execution!.Steps)
                .Concat(card.Total.Steps)
                .ToList();
            Assert.NotEmpty(phrases);
            Assert.All(phrases, p => Assert.All(Enum.GetValues<Language>(), l => Assert.DoesNotMatch(Placeholder(), p.In(l))));
        }
    }

    [SkippableTheory]
    [InlineData("04", "99.74", "100", 0)]
    [InlineData("05", "86.7", "87.37", 0)]
    [InlineData("06", "98.9", "98.90", 0)]
    [InlineData("11", "97.67", "97.68", 0)]
    [InlineData("13", "94.31", "96.81", 0)]
    [InlineData("01", "100", null, 1)]
    [InlineData("08", "95.74", null, 1)]
    public void The_rule_total_stands_beside_the_printed_one(string table, string self, string? rule, int open)
    {
        MustRun.SkipUnless(Directory.Exists(LuzhouCase.Folder), "../shared/cases (published forms)");
        var total = Card(table).Total;
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        Assert.Equal(decimal.Parse(self, culture), total.Self);
        Assert.Equal(rule is null ? null : decimal.Parse(rule, culture), total.Rule);
        Assert.Equal(open, total.UndeterminedCount);
    }

    private static ImmutableArray<Finding> Findings(string table) => FormChecks.Find(LuzhouCase.Read(table), LuzhouCase.Kit, TestProfiles.Usual, Card(table));

    private static Scorecard Card(string table) => FormScoring.Score(LuzhouCase.Read(table), LuzhouCase.Kit, TestProfiles.Usual);

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Placeholder();
}
