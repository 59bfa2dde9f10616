using ReportGen.App.Batch;
using ReportGen.App.Batch.Disk;

namespace ReportGen.Tests.App.Batch.Disk;

/// <summary>What the machine refuses is told alike on every system, whatever number it has there.</summary>
public class SystemErrorsTests
{
    // errno.h of Linux and of macOS: EAGAIN, ENOSPC, EDQUOT, ENAMETOOLONG. 35 and 63 mean something else on Linux (EDEADLK, ENOSR).
    [Fact]
    public void Each_system_has_its_own_numbers()
    {
        Assert.Equal<int>([11], SystemErrors.Linux.InUse);
        Assert.Equal<int>([35], SystemErrors.MacOS.InUse);
        Assert.Equal<int>([28, 122], SystemErrors.Linux.Full);
        Assert.Equal<int>([28, 69], SystemErrors.MacOS.Full);
        Assert.Equal<int>([36], SystemErrors.Linux.TooLong);
        Assert.Equal<int>([63], SystemErrors.MacOS.TooLong);
        Assert.Equal<int>([unchecked((int)0x80070020), unchecked((int)0x80070021)], SystemErrors.Windows.InUse);
        Assert.Contains(unchecked((int)0x80070070), SystemErrors.Windows.Full);
    }

    [Fact]
    public void What_is_here_is_told_by_the_numbers_of_here()
    {
        AllTold("文件正被其他程序打开，请先关闭", SystemErrors.Here.InUse);
        AllTold("磁盘已满，请腾出空间", SystemErrors.Here.Full);
        AllTold("文件名太长，请改短", SystemErrors.Here.TooLong);
        AllTold("同名的位置上有别的文件或文件夹，请移走", SystemErrors.Here.InTheWay);
        AllTold("磁盘或文件夹只能读、不能写", SystemErrors.Here.ReadOnly);
        Assert.Equal("读写失败（错误代码 5）", Told(5));

        static void AllTold(string told, IReadOnlyCollection<int> numbers)
        {
            Assert.NotEmpty(numbers);
            Assert.All(numbers, n => Assert.Equal(told, Told(n)));
        }
    }

    // Asked of the system itself: the numbers above are those that it really gives.
    [Fact]
    public void A_file_that_is_held_is_told_as_held()
    {
        using var scratch = new Scratch();
        using var held = new FileStream(scratch.File("甲.xlsx"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        Assert.True(WorldReason.IsInUse(Assert.Throws<IOException>(() => new FileStream(scratch.File("甲.xlsx"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))));
    }

    private static string Told(int number) => WorldReason.Of(new IOException("", number)).In(ReportGen.Model.Phrases.Language.Chinese);
}
