using ReportGen.App;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Shards;
using ReportGen.Workbooks;

namespace ReportGen.Tests.App.Batch.Shards;

public class ShardTests
{
    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("3/8", 3, 8)]
    [InlineData("10000/10000", 10_000, 10_000)]
    public void A_shard_is_written_as_number_and_count(string text, int number, int of) => Assert.Equal(new Shard(number, of), Shard.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("0/8")]
    [InlineData("9/8")]
    [InlineData("1/10001")]
    [InlineData("-1/8")]
    [InlineData("1/8/9")]
    [InlineData("1 /8")]
    [InlineData("一/八")]
    [InlineData("1/99999999999")]
    public void Anything_else_is_refused(string text) => Assert.Throws<UsageException>(() => Shard.Parse(text));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(13)]
    public void Every_input_falls_to_one_shard_by_its_content_alone(int count)
    {
        using var scratch = new Scratch();
        for (byte i = 0; i < 50; i++)
        {
            var here = new InputFile(scratch.Write($"a/{i}.xlsx", [i]), $"a/{i}.xlsx");
            var there = new InputFile(scratch.Write($"b/另一个{i}.xlsx", [i]), $"另一个{i}.xlsx");
            var falls = Assert.Single(Enumerable.Range(1, count), n => new Shard(n, count).Holds(here, ReadLimits.Standard));
            Assert.True(new Shard(falls, count).Holds(there, ReadLimits.Standard));
        }
    }

    // SHA-256 of nothing begins e3b0c44298fc1c14: 16406829232824261652 modulo 7 is 3. Whoever changes this changes every shard in the world.
    [Fact]
    public void The_first_eight_bytes_of_the_hash_decide()
    {
        using var scratch = new Scratch();
        var empty = new InputFile(scratch.Write("空.xlsx", []), "空.xlsx");
        Assert.Equal((int)(0xe3b0c44298fc1c14UL % 7) + 1, Assert.Single(Enumerable.Range(1, 7), n => new Shard(n, 7).Holds(empty, ReadLimits.Standard)));
    }

    [Fact]
    public void What_cannot_be_read_or_is_too_large_falls_to_the_shard_of_its_name()
    {
        using var scratch = new Scratch();
        var gone = new InputFile(scratch.File("nowhere.xlsx"), "表.xlsx");
        var large = new InputFile(scratch.Write("large.xlsx", new byte[100]), "表.xlsx");
        var falls = Assert.Single(Enumerable.Range(1, 11), n => new Shard(n, 11).Holds(gone, ReadLimits.Standard));
        Assert.True(new Shard(falls, 11).Holds(large, new ReadLimits { FileBytes = 99 }));
    }
}
