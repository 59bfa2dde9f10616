using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;

namespace ReportGen.Tests.Rules;

/// <summary>Published forms of four other families, with the hand-made lists of their contradictions (inconsistencies.md) beside them.</summary>
public sealed class OtherPublishedFormsTests
{
    [SkippableTheory]
    [InlineData("qiannan-2024", "dept-form", "F3 706, H18 503, E19 212, H23 508, F25 412, H26 514, F31 201")]
    [InlineData("qujing-2023", "dept-form", "D4 410, B10 708, H17 710, H20 711, H21 710, C22 715, G22 210, G23 511, G25 511, G26 511, G40 511, G41 511, G42 213, D58 714, F82 707, G83 211, G84 211, C89 709, C90 709, C91 717")]
    [InlineData("hongshan-2020", "dept-form", "A2 205")]
    [InlineData("hongshan-2020", "goal-table", "")]
    [InlineData("panzhihua-2020", "project-1-auxiliary-police", "C14 716, F18 204")]
    [InlineData("panzhihua-2020", "project-2-traffic-lights", "F18 204")]
    [InlineData("panzhihua-2020", "project-3-speed-cameras", "F12 204")]
    [InlineData("panzhihua-2020", "project-4-enforcement-equipment", "F14 210")]
    [InlineData("panzhihua-2020", "project-5-signs-and-markings", "F11 204, F13 201")]
    public void Nothing_more_and_nothing_less_is_reported(string @case, string file, string expected) =>
        Assert.Equal(expected, string.Join(", ", PublishedForm.Read(@case, file).Findings.Where(f => !PublishedWordingTests.IsWording(f)).Select(f => $"{f.Place.Cell} {f.Id[3..]}")));

    [SkippableTheory]
    [InlineData("qiannan-2024", "guizhou-2024-dept")]
    [InlineData("qujing-2023", "yunnan-2023-dept")]
    [InlineData("hongshan-2020", "wuhan-2020-dept")]
    public void Each_is_recognised_as_its_own_form(string @case, string kit) => Assert.Equal(kit, PublishedForm.Read(@case, "dept-form").Kit.Id);

    // 黔南: 1308.19 ÷ 1534.19 × 3 = 2.5581 is printed 2.55, 81.24 ÷ 88.44 × 3 = 2.7558 is printed 2.75.
    [SkippableTheory]
    [InlineData("H26", 2.55, 2.56)]
    [InlineData("H27", 2.75, 2.76)]
    [InlineData("H23", 2.83, 2.86)]
    [InlineData("H24", 3, 3)]
    [InlineData("H18", 4, 3)]
    public void Cost_rows_of_Guizhou_are_scored_as_execution_rates(string cell, double self, double rule)
    {
        var row = PublishedForm.Read("qiannan-2024", "dept-form").Row(cell);
        Assert.Equal(((decimal)self, (decimal)rule), (row.Self, row.Rule));
    }

    [SkippableFact]
    public void The_execution_of_Guizhou_is_9_74_and_the_total_a_good()
    {
        var scores = PublishedForm.Read("qiannan-2024", "dept-form").Scores;
        Assert.Equal((97.35m, 9.74m), (scores.Execution!.Rate, scores.Execution.Rule));
        Assert.Equal((88.87m, "良"), (scores.Total.Self, scores.Grade!.Self));
    }

    // 洪山, note 2: “得分=权重×B/A”, 20 × 94.24% = 18.85; the weights of the rows are not printed, those of the labels are.
    [SkippableFact]
    public void Wuhan_knows_the_execution_and_what_stands_alone_under_its_label()
    {
        var form = PublishedForm.Read("hongshan-2020", "dept-form");
        Assert.Equal((20m, 94.24m, 18.85m), (form.Scores.Execution!.Weight, form.Scores.Execution.Rate, form.Scores.Execution.Rule));
        Assert.Equal((20m, 20m, 20m), (form.Row("G22").Weight, form.Row("G22").Self, form.Row("G22").Rule));
        Assert.Equal((98.75m, null), (form.Scores.Total.Self, form.Scores.Total.Rule));
    }

    // The points of each label divide evenly among its rows, and no self-score is above its share: 5, 10, 4, 20.
    [SkippableTheory]
    [InlineData("G12", 5, 4.9)]
    [InlineData("G9", 5, 5)]
    [InlineData("G13", 10, 10)]
    [InlineData("G17", 4, 4)]
    public void Wuhan_divides_the_points_of_a_label_evenly(string cell, int weight, double rule)
    {
        var row = PublishedForm.Read("hongshan-2020", "dept-form").Row(cell);
        Assert.Equal((weight, (decimal)rule), (row.Weight, row.Rule));
    }

    [SkippableFact]
    public void Wuhan_gives_all_twelve_scores_and_98_75()
    {
        var scores = PublishedForm.Read("hongshan-2020", "dept-form").Scores;
        Assert.Equal(12, scores.Rows.Count(r => r.Rule == r.Self || r.IsWithinTier));
        Assert.Equal((98.75m, 2, null), (scores.Total.Adopted, scores.Total.AdoptedCount, scores.Total.Rule));
    }

    [SkippableTheory]
    [InlineData("qujing-2023", "dept-form")]
    [InlineData("panzhihua-2020", "project-1-auxiliary-police")]
    [InlineData("hongshan-2020", "goal-table")]
    public void A_form_that_is_not_scored_has_no_points_and_misses_none(string @case, string file)
    {
        var scores = PublishedForm.Read(@case, file).Scores;
        Assert.NotNull(scores.NotScored);
        Assert.Equal((null, 0), (scores.Total.Rule, scores.Total.UndeterminedCount));
        Assert.All(scores.Rows, r => Assert.Equal((null, null), (r.Weight, r.Rule)));
    }

    // 曲靖: 004 reads ≥, 003 ＝, 002 ＜ with equality, 001 ＞.
    [SkippableTheory]
    [InlineData("G16", false)]
    [InlineData("G17", true)]
    [InlineData("G42", false)]
    [InlineData("G49", true)]
    [InlineData("G58", true)]
    [InlineData("G89", true)]
    public void Codes_in_place_of_signs_are_judged(string cell, bool met) => Assert.Equal(met, PublishedForm.Read("qujing-2023", "dept-form").Row(cell).Met);

    [SkippableFact]
    public void Every_sentence_is_complete_in_both_languages()
    {
        foreach (var (@case, file) in new[] { ("qiannan-2024", "dept-form"), ("qujing-2023", "dept-form"), ("hongshan-2020", "dept-form"), ("panzhihua-2020", "project-5-signs-and-markings") })
        {
            var form = PublishedForm.Read(@case, file);
            var phrases = form.Findings.SelectMany(f => new[] { f.Message, f.Next, f.Expected })
                .Concat(form.Scores.Rows.SelectMany(r => r.Steps.Add(r.Undetermined)))
                .Concat(form.Scores.Total.Steps);
            Assert.All(phrases, p => Assert.All(Enum.GetValues<Language>(), l => Assert.DoesNotMatch(@"\{[a-z]+\}", p.In(l))));
        }
    }

    [SkippableFact]
    public void No_right_row_is_an_error()
    {
        var errors = new[] { "qiannan-2024", "qujing-2023", "hongshan-2020" }
            .SelectMany(c => PublishedForm.Read(c, "dept-form").Findings).Where(f => f.Severity == Severity.Error).Select(f => f.Place.Cell);
        Assert.Equal(["F25", "F31", "G83", "G84"], errors);
    }
}
