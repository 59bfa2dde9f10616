using ReportGen.App.Batch;
using ReportGen.App.Watching;

namespace ReportGen.Tests.App.Watching;

/// <summary>A status in which everything occurs.</summary>
internal static class SampleStatus
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.FromHours(8));

    public static readonly WatchStatus Full = new()
    {
        State = WatchState.Working,
        Began = Noon,
        Round = 3,
        Working = ["科室甲/1 号.xlsx"],
        Done = 1,
        ToDo = 2,
        Waiting = [new WaitingFile("大.xlsx", WaitReason.InUse, TimeSpan.FromMinutes(5), IsLong: true), new WaitingFile("新.xlsx", WaitReason.Growing, TimeSpan.Zero, IsLong: false), new WaitingFile("锁.xlsx", WaitReason.Unopened, TimeSpan.Zero, IsLong: true) { Detail = "文件无法打开：没有权限。" }],
        Faults = ["汇总.xlsx 写不进去"],
        Files =
        [
            File("坏.xlsx") with { Outcome = FileOutcome.Unreadable, Forms = 0, Errors = 1, Message = "不是工作簿 <script>" },
            File("科室甲/1 号.xlsx") with { Errors = 2, Warnings = 1, Outputs = ["科室甲/1 号#_自评表.xlsx"] },
            File("好.xlsx") with { IsArchived = true, Outputs = ["好_自评表.xlsx"] },
        ],
    };

    public static WatchedFile File(string name) => new() { Name = name, Sha256 = new string('a', 64), Outcome = FileOutcome.Read, Forms = 1, At = Noon };
}
