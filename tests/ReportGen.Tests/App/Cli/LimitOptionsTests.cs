using System.Globalization;
using System.Reflection;
using ReportGen.App.Batch;
using ReportGen.Workbooks;

namespace ReportGen.Tests.App.Cli;

public class LimitOptionsTests
{
    private static readonly string Sound = Directory.GetFiles(Repository.File("examples", "luzhou-2023", "inbox"), "13*.xlsx").Single();

    [Fact]
    public void Every_limit_can_be_set_and_each_setting_sets_its_own()
    {
        Assert.Equal(typeof(ReadLimits).GetProperties(BindingFlags.Public | BindingFlags.Instance).Length, LimitSetting.All.Count);
        foreach (var limit in LimitSetting.All)
        {
            var set = limit.Set(ReadLimits.Standard, 7);
            Assert.Equal(7, limit.Get(set));
            Assert.All(LimitSetting.All.Where(l => l != limit), other => Assert.Equal(other.Get(ReadLimits.Standard), other.Get(set)));
            Assert.True(limit.Get(ReadLimits.Standard) <= limit.Most);
        }
    }

    [Fact]
    public void The_manual_names_every_limit_with_its_default()
    {
        var manual = File.ReadAllText(Repository.File("docs", "用户手册.md"));
        Assert.All(LimitSetting.All, l => Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"| `{l.Name}` | {l.Get(ReadLimits.Standard):#,##0}"), manual, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cells=20", "PF-115", "20")]
    [InlineData("text=5", "PF-115", "5")]
    [InlineData("entries=2", "PF-124", "2")]
    public void A_file_beyond_a_set_limit_is_refused_by_name(string limit, string id, string value)
    {
        var (code, output, _) = Tests.Cli.Run("check", Sound, "--limit", limit);
        Assert.Equal(3, code);
        Assert.Contains(id, output, StringComparison.Ordinal);
        Assert.Contains($" {value} ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_may_be_repeated_and_raised() => Assert.Equal(0, Tests.Cli.Run("read", Sound, "--limit", "cells=1000000", "--limit", "sheets=300", "--max-size", "100").Code);

    [Theory]
    [InlineData("zellen=5", "cells")]
    [InlineData("cells", "名称=整数")]
    [InlineData("cells=viele", "名称=整数")]
    [InlineData("cells=0", "应在 1 与")]
    [InlineData("cells=999999999", "应在 1 与")]
    [InlineData("=5", "cells")]
    public void What_makes_no_sense_is_a_usage_error(string limit, string said)
    {
        var (code, _, error) = Tests.Cli.Run("run", Sound, "-o", "nirgends", "--limit", limit);
        Assert.Equal(2, code);
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists("nirgends"));
    }
}
