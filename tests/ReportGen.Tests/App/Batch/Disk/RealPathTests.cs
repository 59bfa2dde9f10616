using ReportGen.App.Batch.Disk;

namespace ReportGen.Tests.App.Batch.Disk;

/// <summary>Two names of one folder are one folder; two folders are two, however alike their names.</summary>
public sealed class RealPathTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_path_without_links_stays_whether_anything_is_there_or_not()
    {
        var real = RealPath.Of(_scratch.Folder);
        Assert.Equal(Path.Combine(real, "没有", "表.xlsx"), RealPath.Of(_scratch.File("没有", "表.xlsx")));
        Assert.Equal(real, RealPath.Of(_scratch.Folder + Path.DirectorySeparatorChar));
        Assert.Equal(real, RealPath.Of(_scratch.File("没有", "..")));
        Assert.Equal(Path.GetPathRoot(real), RealPath.Of(Path.GetPathRoot(real)!));
    }

    [SkippableFact]
    public void Links_on_the_way_are_followed_one_after_another()
    {
        SkipWhereLinksNeedARight();
        Directory.CreateDirectory(_scratch.File("真", "里"));
        Directory.CreateSymbolicLink(_scratch.File("一"), "真");
        Directory.CreateSymbolicLink(_scratch.File("二"), _scratch.File("一"));
        Directory.CreateSymbolicLink(_scratch.File("真", "里", "回"), "../../一/里");

        var inner = RealPath.Of(_scratch.File("真", "里"));
        Assert.Equal(inner, RealPath.Of(_scratch.File("二", "里")));
        Assert.Equal(inner, RealPath.Of(_scratch.File("真", "里", "回", "回")));
        Assert.Equal(Path.Combine(inner, "还没有"), RealPath.Of(_scratch.File("二", "里", "还没有")));
    }

    [SkippableFact]
    public void Links_in_a_circle_end()
    {
        SkipWhereLinksNeedARight();
        Directory.CreateSymbolicLink(_scratch.File("甲"), "乙");
        Directory.CreateSymbolicLink(_scratch.File("乙"), "甲");
        Assert.StartsWith(RealPath.Of(_scratch.Folder), RealPath.Of(_scratch.File("甲", "表.xlsx")), StringComparison.Ordinal);
    }

    [Fact]
    public void Within_is_a_question_of_folders_not_of_letters()
    {
        Assert.True(RealPath.IsWithin(_scratch.File("结果"), _scratch.File("结果")));
        Assert.True(RealPath.IsWithin(_scratch.File("结果", "甲"), _scratch.File("结果") + Path.DirectorySeparatorChar));
        Assert.True(RealPath.IsWithin(_scratch.File("结果"), Path.GetPathRoot(_scratch.Folder)!));
        Assert.False(RealPath.IsWithin(_scratch.File("结果2"), _scratch.File("结果")));
        Assert.False(RealPath.IsWithin(_scratch.File("结果"), _scratch.File("结果", "甲")));
    }

    [SkippableFact]
    public void Large_and_small_letters_are_one_where_the_system_takes_them_for_one()
    {
        Skip.If(OperatingSystem.IsLinux(), "skipped: two names there");
        Assert.True(RealPath.IsWithin(_scratch.File("OUT", "a"), _scratch.File("out")));
    }

    [SkippableFact]
    public void Large_and_small_letters_are_two_where_the_system_takes_them_for_two()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "skipped: one name there");
        Assert.False(RealPath.IsWithin(_scratch.File("OUT", "a"), _scratch.File("out")));
    }

    [SkippableFact]
    public void Within_is_asked_of_where_links_lead()
    {
        SkipWhereLinksNeedARight();
        Directory.CreateDirectory(_scratch.File("真"));
        Directory.CreateSymbolicLink(_scratch.File("链接"), "真");
        Assert.True(RealPath.IsWithin(_scratch.File("链接", "out"), _scratch.File("真")));
        Assert.True(RealPath.IsWithin(_scratch.File("真", "out"), _scratch.File("链接")));
        Assert.False(RealPath.IsWithin(_scratch.File("链接"), _scratch.File("别处")));
    }

    private static void SkipWhereLinksNeedARight() => Skip.If(OperatingSystem.IsWindows(), "skipped: links need a right there");
}
