using ReportGen.App.Kits;
using ReportGen.Model.Phrases;

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
    [InlineData("kit.yaml", "金额单位: 万元", "金额单位：万元", "不是正确的YAML")]
    [InlineData("kit.yaml", "向下合并:", "向下合拼:", "不认识“向下合拼”")]
    [InlineData("kit.yaml", "年度: 2023-", "年度: 去年", "“年度”应写作")]
    [InlineData("kit.yaml", "编号: sichuan-2023-project", "编号: other", "与文件夹名")]
    [InlineData("profile.yaml", "值: 按比例, 依据: 自评表", "值: 按比列, 依据: 自评表", "按比列")]
    [InlineData("profile.yaml", "产出指标: {值: 40", "产出指标: {值: 四十", "应为数字")]
    [InlineData("profile.yaml", "产出指标: {值: 40", "产出指标: {值: 50", "110")]
    [InlineData("profile.yaml", "依据: 湖北表注, 生效: 2020-01-01", "依据: 不存在, 生效: 2020-1-1", "没有“不存在”")]
    [InlineData("profile.yaml", "依据: 湖北表注, 生效: 2020-01-01", "依据: 湖北表注, 生效: 2020-1-1", "应为日期")]
    [InlineData("profile.yaml", "  严格符号:", "  严格的符号:", "缺少“严格符号”")]
    public void A_wrong_value_is_named_with_its_place(string file, string right, string wrong, string told)
    {
        using var scratch = new Scratch();
        var folder = CopyOf("sichuan-2023-project", scratch);
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(right, wrong, StringComparison.Ordinal));

        var faults = KitFolder.Inspect(folder).Faults.Select(f => f.In(Language.Chinese)).ToList();

        Assert.Contains(faults, f => f.Contains(told, StringComparison.Ordinal));
        Assert.Throws<BrokenKitException>(() => KitFolder.Load(folder));
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
