using System.Text.Json;

namespace ReportGen.Tests.App.Cli.Kits;

/// <summary><c>profile diff</c>: what two profiles say differently, and which forms that changes.</summary>
public sealed class ProfileDiffTests
{
    private static readonly string Form = Repository.File("examples", "luzhou-2023", "inbox", "04-物业管理.xlsx");

    [Fact]
    public void A_profile_does_not_differ_from_itself()
    {
        var (code, output, _) = Tests.Cli.Run("profile", "diff", "sichuan-2023-project", Repository.File("templates", "sichuan-2023-project"), Form);
        Assert.Equal(0, code);
        Assert.Contains("两个方案的值全都相同。", output, StringComparison.Ordinal);
        Assert.Contains("1 张中有 0 张得分或等级有变化", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_method_is_told_with_both_values_and_every_row_it_changes()
    {
        using var scratch = new Scratch();
        var (code, output, _) = Tests.Cli.Run("profile", "diff", "sichuan-2023-project", Changed(scratch), Form);
        Assert.Equal(0, code);
        Golden.Check("profile-diff", "diff.txt", output);
    }

    [Fact]
    public void The_same_goes_out_as_json()
    {
        using var scratch = new Scratch();
        var (code, output, _) = Tests.Cli.Run("profile", "diff", "sichuan-2023-project", Changed(scratch), Form, "--json");
        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(output);
        var value = Assert.Single(json.RootElement.GetProperty("values").EnumerateArray());
        Assert.Equal(("计分·成本·计分办法", "限额内满分", "按支出比例"), (value.GetProperty("key").GetString(), value.GetProperty("a").GetProperty("value").GetString(), value.GetProperty("b").GetProperty("value").GetString()));
        var form = Assert.Single(json.RootElement.GetProperty("forms").EnumerateArray());
        Assert.True(form.GetProperty("changed").GetBoolean());
        Assert.NotEqual(form.GetProperty("a").GetProperty("rule").GetDecimal(), form.GetProperty("b").GetProperty("rule").GetDecimal());
        Assert.NotEmpty(form.GetProperty("rows").EnumerateArray());
    }

    [Fact]
    public void Without_forms_only_the_values_are_compared()
    {
        var (code, output, _) = Tests.Cli.Run("profile", "diff", "sichuan-2023-project", "mof-2020-project");
        Assert.Equal(0, code);
        Assert.DoesNotContain("受影响的表", output, StringComparison.Ordinal);
        Assert.Contains("权重·一级指标·成本指标", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_with_faults_is_refused_with_its_faults()
    {
        using var scratch = new Scratch();
        scratch.Write("坏/profile.yaml", "编号: x\n"u8.ToArray());
        var (code, _, error) = Tests.Cli.Run("profile", "diff", "sichuan-2023-project", scratch.File("坏/profile.yaml"), Form);
        Assert.Equal(2, code);
        Assert.Contains("缺少“名称”", error, StringComparison.Ordinal);
    }

    private static string Changed(Scratch scratch)
    {
        var yaml = File.ReadAllText(Repository.File("templates", "sichuan-2023-project", "profile.yaml"));
        scratch.Write("新办法/profile.yaml", System.Text.Encoding.UTF8.GetBytes(yaml.Replace("计分办法: {值: 限额内满分", "计分办法: {值: 按支出比例", StringComparison.Ordinal)));
        return scratch.File("新办法/profile.yaml");
    }
}
