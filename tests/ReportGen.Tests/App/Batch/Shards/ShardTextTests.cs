using ReportGen.App.Batch;
using ReportGen.App.Batch.Shards;
using ReportGen.Model.Phrases;
using ReportGen.Workbooks;

namespace ReportGen.Tests.App.Batch.Shards;

public class ShardTextTests
{
    [Fact]
    public void The_options_of_a_run_are_read_as_they_were_noted()
    {
        var number = 7L;
        var options = new RunOptions(Language.English) { Kit = "mof-2020-project", Xls = true, Audit = false, Limits = ReadLimits.Of(() => number++) };
        var note = new ShardNote { Shard = new Shard(2, 3), All = 9, AllNames = "a", Options = options, Fingerprint = "b", Kits = "c", Positions = [1, 4, 7] };

        var read = ShardText.NoteIn(ShardText.Of(note));

        Assert.Equal(options, read.Options);
        Assert.Equal<int>(note.Positions, read.Positions);
    }
}
