using ReportGen.App.Watching;

namespace ReportGen.Tests.App.Watching;

/// <summary>Whether a person has a workbook open, by what their program leaves beside it.</summary>
public sealed class OwnerFileTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly string _form;

    public OwnerFileTests() => _form = _scratch.Write("项目.xlsx", [1]);

    public void Dispose() => _scratch.Dispose();

    [SkippableTheory]
    [InlineData("~$项目.xlsx")]
    [InlineData(".~项目.xlsx")]
    [InlineData(".~lock.项目.xlsx#")]
    public void Each_program_s_own_counts_for_a_day_s_work_and_then_it_was_left_behind(string owner)
    {
        Skip.If(OperatingSystem.IsWindows(), "skipped: there it counts while it is held");
        var path = _scratch.Write(owner, [1]);
        var written = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        File.SetLastWriteTimeUtc(path, written.UtcDateTime);
        Assert.True(OwnerFile.IsBeside(_form, written.AddHours(11)));
        Assert.True(OwnerFile.IsBeside(_form, written.AddMinutes(-10)));
        Assert.False(OwnerFile.IsBeside(_form, written.AddHours(13)));
        // A clock that was wrong for years must not block a form for years.
        Assert.False(OwnerFile.IsBeside(_form, written.AddYears(-3)));
    }

    [Theory]
    [InlineData("~$项目2.xlsx")]
    [InlineData("~项目.xlsx")]
    [InlineData("项目.xlsx#")]
    [InlineData("下级/~$项目.xlsx")]
    public void Another_workbook_s_counts_for_nothing(string owner)
    {
        _scratch.Write(owner, [1]);
        Assert.False(OwnerFile.IsBeside(_form, new DateTimeOffset(File.GetLastWriteTimeUtc(_form), TimeSpan.Zero)));
    }

    [SkippableFact]
    public void On_Windows_it_counts_while_its_program_holds_it()
    {
        Skip.IfNot(OperatingSystem.IsWindows(), "skipped: nobody holds there");
        var path = _scratch.Write("~$项目.xlsx", [1]);
        var now = new DateTimeOffset(File.GetLastWriteTimeUtc(path), TimeSpan.Zero);
        Assert.False(OwnerFile.IsBeside(_form, now));
        using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        Assert.True(OwnerFile.IsBeside(_form, now));
    }
}
