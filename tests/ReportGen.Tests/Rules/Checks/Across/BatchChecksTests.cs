using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Phrases;
using ReportGen.Model.Terms;
using ReportGen.Rules.Checks.Across;

namespace ReportGen.Tests.Rules.Checks.Across;

/// <summary>What only shows when forms are held against each other.</summary>
public sealed class BatchChecksTests
{
    private const string Passage = "资金分配科学合理，财务管理制度健全完善，会计核算规范";

    [Fact]
    public void Sound_forms_of_one_agency_have_nothing_to_tell() =>
        Assert.Equal("", BatchForms.Told(BatchForms.Project("a", "道路养护"), BatchForms.Project("b", "桥梁养护"), BatchForms.Department("c", "200.00")));

    [Fact]
    public void One_form_alone_is_no_batch() => Assert.Empty(BatchForms.Findings(BatchForms.Department("a", "1.00")));

    [Fact]
    public void The_same_form_twice_is_an_error_that_names_the_other_file()
    {
        var finding = BatchForms.Findings(BatchForms.Project("a.xlsx", "道路养护"), BatchForms.Project("副本/a.xlsx", "道路养护")).Single();
        Assert.Equal((1, "PF-811", Severity.Error), (finding.Form, finding.Finding.Id, finding.Finding.Severity));
        Assert.Equal("“道路养护”的自评表与 a.xlsx 的内容完全相同。", finding.Finding.Message.ToString());
    }

    [Fact]
    public void Another_form_of_one_project_is_a_warning() =>
        Assert.Equal("b B2 PF-819", BatchForms.Told(BatchForms.Project("a", "道路养护"), BatchForms.Project("b", "道路养护 ", "某某市交通运输局（盖章）", spent: "99.00")));

    [Theory]
    [InlineData("道路养护", "某某市交通运输局", 2022)]
    [InlineData("道路养护", "某某县公路管理所", 2023)]
    [InlineData("道路养护二期", "某某市交通运输局", 2023)]
    public void Another_year_agency_or_name_is_another_form(string name, string agency, int year) =>
        Assert.Equal("", BatchForms.Told(BatchForms.Project("a", "道路养护"), BatchForms.Project("b", name, agency, year)));

    [Theory]
    [InlineData("51050022T000000367054-道路养护", "51050023T000000367099-道路养护", "")]
    [InlineData("51050022T000000367054-道路养护", "51050022T000000367054-道路养护", "b B2 PF-819")]
    [InlineData("51050022T000000367054-道路养护", "道路养护", "b B2 PF-819")]
    [InlineData("", "", "")]
    public void A_code_tells_projects_of_one_name_apart(string first, string second, string told) =>
        Assert.Equal(told, BatchForms.Told(BatchForms.Project("a", first), BatchForms.Project("b", second, spent: "99.00")));

    [Fact]
    public void Without_a_year_two_forms_may_be_of_two_years() =>
        Assert.Equal("", BatchForms.Told(BatchForms.Project("a", "道路养护", year: null), BatchForms.Project("b", "道路养护", year: null, spent: "99.00")));

    [Fact]
    public void The_same_passage_in_three_projects_is_told_once_with_all_forms()
    {
        var finding = BatchForms.Findings([.. Enumerable.Range(1, 4).Select(i => WithConclusion(i, i == 2 ? "本项目已完成" : $"本项目为{i}号路，{Passage}。"))]).Single();
        Assert.Equal((0, "PF-812", "B8"), (finding.Form, finding.Finding.Id, finding.Finding.Place.Cell));
        Assert.Equal("“资金分配科学合理，财务管理制度健全完善，会计核算……”在 3 个项目的自评表中文字相同，另见 表3、表4。", finding.Finding.Message.ToString());
    }

    [Theory]
    [InlineData(2, "本项目为{0}号路，" + Passage + "。", "")]
    [InlineData(3, "本项目为{0}号路，资金分配科学合理。", "")]
    [InlineData(3, "本项目为{0}号路，资金分配科学合理，第{0}处财务管理制度健全完善。", "")]
    [InlineData(3, "{0}.资金分配科学合理; 财务管理制度健全完善，会计核算规范", "表1 B8 PF-812")]
    [InlineData(3, "无", "")]
    public void Fewer_forms_and_shorter_passages_are_no_boilerplate(int forms, string conclusion, string told) => Assert.Equal(
        told,
        BatchForms.Told([.. Enumerable.Range(1, forms).Select(i => WithConclusion(i, conclusion.Replace("{0}", $"{i}", StringComparison.Ordinal)))]));

    [Fact]
    public void One_project_s_forms_count_once_for_boilerplate() => Assert.DoesNotContain(
        BatchForms.Findings(
            BatchForms.Project("a", "道路养护", year: 2021, texts: (FormField.Conclusion, Passage)),
            BatchForms.Project("b", "道路养护", year: 2022, texts: (FormField.Conclusion, Passage)),
            BatchForms.Project("c", "道路养护", year: 2023, texts: (FormField.Conclusion, Passage))),
        f => f.Finding.Id == "PF-812");

    [Fact]
    public void A_goal_word_for_word_in_another_project_is_told_once()
    {
        var goal = (FormField.GoalAchieved, "全年养护道路 120 公里，及时率 100%，群众满意。");
        var forms = Enumerable.Range(1, 3).Select(i => BatchForms.Project($"表{i}", $"项目{i}", texts: goal)).ToArray();
        Assert.Equal("表1 B6 PF-817", BatchForms.Told(forms));
    }

    [Theory]
    [InlineData("道路养护", "桥梁养护", "全年完成任务", "")]
    [InlineData("道路养护", "道路养护", "全年养护道路一百二十公里，群众满意", "b B2 PF-811")]
    public void Short_goals_and_the_project_s_own_are_no_copies(string first, string second, string goal, string told) =>
        Assert.Equal(told, BatchForms.Told(BatchForms.Project("a", first, texts: (FormField.GoalExpected, goal)), BatchForms.Project("b", second, texts: (FormField.GoalExpected, goal))));

    [Theory]
    [InlineData("200.00", "")]
    [InlineData("199.99", "")]
    [InlineData("199.98", "d G8 PF-813")]
    [InlineData("1999800元", "")]
    [InlineData("260.5", "d G8 PF-818")]
    [InlineData("—", "")]
    public void Projects_spend_no_more_than_the_department(string department, string told) =>
        Assert.Equal(told, BatchForms.Told(BatchForms.Project("a", "道路养护"), BatchForms.Project("b", "桥梁养护"), BatchForms.Department("d", department)));

    [Fact]
    public void The_difference_is_told_in_ten_thousand_yuan()
    {
        var finding = BatchForms.Findings(BatchForms.Project("a", "道路养护"), BatchForms.Project("b", "桥梁养护"), BatchForms.Department("d", "150.5")).Single();
        Assert.Equal("本单位 2 个项目的执行数合计 200 万元，比部门整体表的项目支出执行数 150.5 万元多 49.5 万元。", finding.Finding.Message.ToString());
    }

    [Fact]
    public void Nothing_is_added_where_an_amount_is_missing_of_another_agency_or_of_another_year()
    {
        Assert.Equal("", BatchForms.Told(BatchForms.Project("a", "道路养护"), BatchForms.Project("b", "桥梁养护", spent: "*"), BatchForms.Department("d", "10.00")));
        Assert.Equal("", BatchForms.Told(BatchForms.Project("a", "道路养护", "某某县公路管理所"), BatchForms.Department("d", "10.00")));
        Assert.Equal("", BatchForms.Told(BatchForms.Project("a", "道路养护", year: 2022), BatchForms.Department("d", "10.00")));
    }

    [Theory]
    [InlineData("PF-409")]
    [InlineData("PF-410")]
    public void An_amount_in_doubt_is_no_amount(string id)
    {
        var form = BatchForms.Project("a", "道路养护");
        Assert.NotNull(BatchForms.Digest(form).Spent);
        Assert.Null(BatchForms.Digest(form, findings: [FindingCatalogue.Find(id, form.Place)]).Spent);
    }

    [Theory]
    [InlineData("对3个项目开展了绩效自评", "d B8 PF-814")]
    [InlineData("本年共有 3 个项目", "d B8 PF-814")]
    [InlineData("对2个项目开展了绩效自评", "")]
    [InlineData("新建3个项目部", "")]
    public void The_number_of_projects_in_the_text_is_that_of_the_forms(string text, string told) => Assert.Equal(
        told,
        BatchForms.Told(BatchForms.Project("a", "道路养护"), BatchForms.Project("b", "桥梁养护"), BatchForms.Department("d", "200.00", texts: (FormField.Conclusion, text))));

    [Fact]
    public void A_project_that_consists_of_projects_counts_others_than_the_forms() => Assert.Equal(
        "",
        BatchForms.Told(BatchForms.Project("a", "道路养护", texts: (FormField.Conclusion, "共实施3个项目")), BatchForms.Project("b", "桥梁养护")));

    [Theory]
    [InlineData("2023 2023 2023 2022", "表4 A1 PF-815")]
    [InlineData("2023 2023 2022", "")]
    [InlineData("2023 2023 2023 2022 2021", "")]
    [InlineData("2023 2023 2023 2022 2022 2022", "")]
    [InlineData("2023 2023 2023 0", "")]
    public void A_stray_year_is_told_but_a_batch_may_have_several(string years, string told) => Assert.Equal(
        told,
        BatchForms.Told([.. years.Split(' ').Select((y, i) => BatchForms.Project($"表{i + 1}", $"项目{i}", year: y == "0" ? null : int.Parse(y, System.Globalization.CultureInfo.InvariantCulture)))]));

    [Theory]
    [InlineData("上海市（某某区）规划局", "上海市某某区规划局", "b B3 PF-816")]
    [InlineData("甲市公安局交通警察支队", "公安局交通警察支队", "b B3 PF-816")]
    [InlineData("甲市公安局交通警察支队", "市公安局交通警察支队", "b B3 PF-816")]
    [InlineData("甲市公安局", "乙市公安局", "")]
    [InlineData("甲市财政局", "财政局", "")]
    [InlineData("甲市城市管理执法支队", "管理执法支队", "")]
    public void One_agency_has_one_name(string first, string second, string told) =>
        Assert.Equal(told, BatchForms.Told(BatchForms.Project("a", "道路养护", first), BatchForms.Project("b", "桥梁养护", second)));

    [Fact]
    public void A_short_name_that_fits_two_agencies_is_nobody_s() => Assert.Equal("", BatchForms.Told(
        BatchForms.Project("a", "道路养护", "甲市交通运输局"), BatchForms.Project("b", "桥梁养护", "乙市交通运输局"), BatchForms.Project("c", "隧道养护", "交通运输局")));

    [Fact]
    public void A_profile_can_silence_what_is_found_across_forms()
    {
        var silent = TestProfiles.Usual with { Severities = TestProfiles.Usual.Severities.Add("PF-811", TestProfiles.Of<Severity?>(null)) };
        var forms = new[] { BatchForms.Project("a", "道路养护"), BatchForms.Project("b", "道路养护") };
        Assert.Empty(BatchChecks.Find([.. forms.Select(f => BatchForms.Digest(f, silent))], (i, place) => BatchForms.TextAt(forms[i], place)));
    }

    [Fact]
    public void Every_sentence_is_complete_in_both_languages()
    {
        var goal = (FormField.GoalAchieved, "全年养护道路 120 公里，及时率 100%，群众满意。");
        var text = (FormField.Conclusion, "对9个项目开展了绩效自评，" + Passage);
        var found = BatchForms.Findings(
            BatchForms.Project("a", "甲", texts: [goal, text]), BatchForms.Project("b", "乙", texts: [goal, text]), BatchForms.Project("c", "丙", texts: [text]),
            BatchForms.Project("d", "丁", year: 2022), BatchForms.Project("e", "甲", texts: [goal, text]), BatchForms.Project("f", "甲", spent: "9.00"), BatchForms.Project("g", "戊", "某市交通运输局"), BatchForms.Project("h", "己", "某某市交通 运输局"));
        Assert.Empty(new[] { "PF-811", "PF-812", "PF-814", "PF-815", "PF-816", "PF-817", "PF-819" }.Except(found.Select(f => f.Finding.Id)));
        Assert.All(found, f => Assert.All(Enum.GetValues<Language>(), l => Assert.DoesNotMatch(@"\{[a-z]+\}", f.Finding.Message.In(l) + f.Finding.Next.In(l))));
    }

    private static EvaluationForm WithConclusion(int number, string conclusion) => BatchForms.Project($"表{number}", $"项目{number}", texts: (FormField.Conclusion, conclusion));
}
