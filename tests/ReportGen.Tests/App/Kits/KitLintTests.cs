using ReportGen.App.Kits;
using ReportGen.Model.Phrases;
using ReportGen.Workbooks.Legacy;

namespace ReportGen.Tests.App.Kits;

/// <summary>A kit's author gets all faults at once, each with its line or cell, in words.</summary>
public class KitLintTests
{
    public static TheoryData<string> Ids => [.. TestKits.All.Select(k => k.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Our_own_kits_have_no_faults(string id) => Assert.Empty(KitFolder.Inspect(Repository.File("templates", id)).Faults);

    [Theory]
    [InlineData("kit.yaml", "类型: 项目支出", "类型: 项目", "“类型”的值“项目”不对，应为其中之一：部门整体支出、项目支出")]
    [InlineData("kit.yaml", "  完成值: 实际完成值", "  完成值: 完成", "“完成值”的值“完成”不对")]
    [InlineData("kit.yaml", "  存在问题: 存在问题", "  存在的问题: 存在问题", "是不是“存在")]
    [InlineData("kit.yaml", "金额单位: 万元", "金额单位：万元", "行第")]
    [InlineData("kit.yaml", "向下合并:", "向下合拼:", "不认识“向下合拼”")]
    [InlineData("kit.yaml", "年度: 2023-", "年度: 去年", "“年度”应写作")]
    [InlineData("kit.yaml", "编号: sichuan-2023-project", "编号: other", "与文件夹名")]
    [InlineData("profile.yaml", "值: 按比例, 依据: 自评表", "值: 按比列, 依据: 自评表", "按比列")]
    [InlineData("profile.yaml", "产出指标: {值: 40", "产出指标: {值: 四十", "应为数字")]
    [InlineData("profile.yaml", "产出指标: {值: 40", "产出指标: {值: 50", "110")]
    [InlineData("profile.yaml", "依据: 湖北表注, 生效: 2020-01-01", "依据: 不存在, 生效: 2020-1-1", "没有“不存在”")]
    [InlineData("profile.yaml", "依据: 湖北表注, 生效: 2020-01-01", "依据: 湖北表注, 生效: 2020-1-1", "应为日期")]
    [InlineData("profile.yaml", "  评价结论: {值: 200", "  评价结论意见: {值: 200", "“篇幅”里的“评价结论意见”不是这张表印的字或栏目，是不是“评价结论”？")]
    [InlineData("profile.yaml", "不适用: {值: 未能判定", "不适用: {值: 按比例", "“计分·不适用”不能用“按比例”，可以用：剔除折算、未能判定")]
    [InlineData("profile.yaml", "{产出指标: 10, 效益指标: 10}", "{产出指标: 10, 效益指标: 5}", "“成本指标”缺项归入的分值合计 15，应等于它自己的 20")]
    [InlineData("profile.yaml", "生效: 2020-02-25}", "生效: 2020-02-25, 失效: 2019-12-31}", "失效日期早于生效日期")]
    [InlineData("profile.yaml", "  严格符号:", "  严格的符号:", "缺少“严格符号”")]
    public void A_wrong_value_is_named_with_its_place(string file, string right, string wrong, string told)
    {
        using var scratch = new Scratch();
        var folder = Broken(scratch, file, right, wrong);

        var faults = KitFolder.Inspect(folder).Faults.Select(f => f.In(Language.Chinese)).ToList();

        Assert.Contains(faults, f => f.Contains(told, StringComparison.Ordinal));
        Assert.Throws<BrokenKitException>(() => KitFolder.Load(folder));
    }

    [Fact]
    public void A_kit_that_an_older_editor_saved_is_the_same_kit()
    {
        using var scratch = new Scratch();
        var folder = CopyOf("sichuan-2023-project", scratch);
        foreach (var file in new[] { "kit.yaml", "profile.yaml" })
        {
            var path = Path.Combine(folder, file);
            File.WriteAllBytes(path, CodePages.Chinese.GetBytes(File.ReadAllText(path)));
        }

        Assert.Empty(KitFolder.Inspect(folder).Faults);
        Assert.Equal("产出指标", KitFolder.Load(folder).Profile.Weights.Classes[0].Labels[0]);
    }

    [Fact]
    public void Several_faults_are_told_in_one_go()
    {
        using var scratch = new Scratch();
        var folder = CopyOf("sichuan-2023-project", scratch);
        var path = Path.Combine(folder, "kit.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("类型: 项目支出", "类型: 甲", StringComparison.Ordinal).Replace("  改进措施: 改进措施\n", "", StringComparison.Ordinal));
        File.Delete(Path.Combine(folder, "SOURCES.md"));

        Assert.True(KitFolder.Inspect(folder).Faults.Count >= 3);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var scratch = new Scratch();
        var folder = CopyOf("sichuan-2023-project", scratch);
        File.Delete(Path.Combine(folder, "form.xlsx"));

        Assert.Equal("form.xlsx: 缺少form.xlsx", Assert.Single(KitFolder.Inspect(folder).Faults).In(Language.Chinese));
    }

    [Theory]
    [InlineData("kit.yaml", "  项目名称: 项目名称", "\t项目名称: 项目名称", "请改用空格缩进")]
    [InlineData("kit.yaml", "  项目名称: 项目名称\n", "  项目名称: 项目名称\n  项目名称: 项目名称\n", "重复的键“项目名称”，只能写一次")]
    [InlineData("kit.yaml", "金额单位: 万元", "金额单位: \"万元", "列写法不对")]
    [InlineData("kit.yaml", "金额单位: 万元", "金额单位: [万元", "写法不对")]
    [InlineData("profile.yaml", "产出指标: {值: 40", "产出指标: {{值: 40", "写法不对")]
    public void A_file_that_is_no_YAML_has_that_one_fault_in_our_own_words(string file, string right, string wrong, string told)
    {
        using var scratch = new Scratch();
        var folder = Broken(scratch, file, right, wrong);

        var fault = Assert.Single(KitFolder.Inspect(folder).Faults);

        Assert.Equal(file, fault.File);
        Assert.EndsWith(told, fault.What.In(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kit.yaml", "")]
    [InlineData("kit.yaml", "# 以后再写\n")]
    [InlineData("profile.yaml", "")]
    public void An_empty_file_is_called_empty(string file, string content)
    {
        using var scratch = new Scratch();
        var folder = CopyOf("sichuan-2023-project", scratch);
        File.WriteAllText(Path.Combine(folder, file), content);

        Assert.Equal($"{file}: 是空文件", Assert.Single(KitFolder.Inspect(folder).Faults).In(Language.Chinese));
    }

    [Fact]
    public void A_form_that_cannot_be_read_is_told_in_the_words_for_any_workbook()
    {
        using var scratch = new Scratch();
        var folder = CopyOf("sichuan-2023-project", scratch);
        File.WriteAllText(Path.Combine(folder, "form.xlsx"), "这不是工作簿");

        var told = Assert.Single(KitFolder.Inspect(folder).Faults).In(Language.Chinese);

        Assert.DoesNotMatch("[A-Z][a-z]+", told);
        Assert.DoesNotContain("打不开", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_printed_over_the_wrong_column_is_a_fault_with_its_cell_and_the_right_label()
    {
        using var scratch = new Scratch();
        var folder = CopyOf("sichuan-2023-project", scratch);
        var path = Path.Combine(folder, "form.xlsx");
        string cell;
        using (var package = new OfficeOpenXml.ExcelPackage(new FileInfo(path)))
        {
            var label = package.Workbook.Worksheets.First().Cells.First(c => c.Text.Trim() == "三级指标");
            (cell, label.Value) = (label.Address, "二级指标");
            package.Save();
        }

        var fault = Assert.Single(KitFolder.Inspect(folder).Faults);

        Assert.Equal(("form.xlsx", cell), (fault.File, fault.Where));
        Assert.Contains("应印“三级指标”", fault.What.In(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_used_properly_is_not_proposed()
    {
        using var scratch = new Scratch();
        var folder = CopyOf("sichuan-2023-project", scratch);
        var path = Path.Combine(folder, "kit.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("  项目名称: 项目名称\n", "  项目名称: 项目名称\n  项目的名称: \"-\"\n", StringComparison.Ordinal));

        Assert.Equal("form.xlsx: kit.yaml里的“项目的名称”没有画在表上", Assert.Single(KitFolder.Inspect(folder).Faults).In(Language.Chinese));
    }

    [Fact]
    public void A_list_in_the_place_of_a_text_is_shown_as_a_list()
    {
        using var scratch = new Scratch();
        var folder = CopyOf("sichuan-2023-project", scratch);
        var path = Path.Combine(folder, "kit.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\n指标列:", "\n指标列: [{一级指标: 1}, 二级指标]\n以前:", StringComparison.Ordinal));

        Assert.Contains(KitFolder.Inspect(folder).Faults, f => f.In(Language.Chinese).Contains("“一级指标: 1、二级指标”", StringComparison.Ordinal));
    }

    /// <summary>A copy of the Sichuan kit with one thing wrong.</summary>
    private static string Broken(Scratch scratch, string file, string right, string wrong)
    {
        var folder = CopyOf("sichuan-2023-project", scratch);
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(right, wrong, StringComparison.Ordinal));
        return folder;
    }

    private static string CopyOf(string id, Scratch scratch)
    {
        var target = Directory.CreateDirectory(scratch.File(id)).FullName;
        foreach (var file in Directory.GetFiles(Repository.File("templates", id)))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        return target;
    }
}
