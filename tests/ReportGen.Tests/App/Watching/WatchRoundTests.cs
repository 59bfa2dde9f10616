using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Outputs;
using ReportGen.App.Watching;
using ReportGen.Model.Phrases;
using ReportGen.Workbooks;
using Serilog.Core;

namespace ReportGen.Tests.App.Watching;

/// <summary>A file that was found complete is looked at once more before it is opened.</summary>
public class WatchRoundTests
{
    // A share that does not answer for a moment must not end the watch, nor be taken for a file that is as it was.
    [Fact]
    public void What_cannot_be_looked_at_once_more_is_opened_and_told() =>
        Assert.Equal(["PF-118"], Findings(_ => throw new IOException("the share does not answer"), "没有.xlsx"));

    [Fact]
    public void What_cannot_be_looked_at_once_more_is_read_where_that_is_possible() =>
        Assert.DoesNotContain(Findings(_ => throw new UnauthorizedAccessException(), "甲.xlsx"), id => id.StartsWith("PF-1", StringComparison.Ordinal));

    private static List<string> Findings(Func<InputFile, SeenFile?> see, string name)
    {
        using var scratch = new Scratch();
        scratch.Write("in/甲.xlsx", File.ReadAllBytes(Repository.File("examples", "luzhou-2023", "inbox", "04-物业管理.xlsx")));
        var file = new InputFile(scratch.File("in", name), name);
        var plan = new RoundPlan { Open = [file], Left = [], Looks = ImmutableDictionary<string, FileLook>.Empty.Add(name, new FileLook(1, 1)) };
        using var held = HeldFolder.Open(scratch.File("out"), overwrite: false);
        var processing = new FileProcessing([TestKits.Sichuan], new ReadLimits(), Logger.None);
        var round = new WatchRound(processing, RunReport.Load(Repository.File("templates"), Language.Chinese), new RunOptions(Language.Chinese), jobs: 1) { See = see };
        var found = new List<string>();
        round.Run(held, plan, [file], new RoundProgress(TimeProvider.System, (_, _) => { }), r => found.AddRange(r.AllFindings.Select(f => f.Id)), CancellationToken.None);
        return found;
    }
}
