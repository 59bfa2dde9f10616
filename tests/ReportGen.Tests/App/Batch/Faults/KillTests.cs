using System.Globalization;

namespace ReportGen.Tests.App.Batch.Faults;

/// <summary>
/// kill -9 at any moment: the next run makes it as if nothing had happened. Twelve points here; <c>REPORTGEN_KILLS=200</c> for the long form
/// (docs/reliability.md).
/// </summary>
public class KillTests
{
    private const int Forms = 200;

    [Fact]
    public void A_run_that_was_ended_anywhere_is_finished_by_the_next_to_the_last_byte()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("REPORTGEN_KILLS") ?? "12", CultureInfo.InvariantCulture);
        using var scratch = new Scratch();
        ManyForms.Write(scratch.File("in"), Forms);
        var inputs = Tree.Of(scratch.File("in"));
        var began = System.Diagnostics.Stopwatch.StartNew();
        BuiltProgram.Run("run", scratch.File("in"), "-o", scratch.File("calm"));
        var whole = began.Elapsed;

        // The same points every time: what fails once can be looked at again.
        var random = new Random(20231231);
        var killed = 0;
        for (var i = 0; i < kills; i++)
        {
            // Now and then several times in a row, as a person does who is in a hurry.
            var again = random.Next(4) == 0;
            if (!again && Directory.Exists(scratch.File("out"))) Directory.Delete(scratch.File("out"), recursive: true);
            if (BuiltProgram.RunAndKill(whole * random.NextDouble(), "run", scratch.File("in"), "-o", scratch.File("out"))) killed++;
            if (random.Next(3) == 0) continue;

            BuiltProgram.Run("run", scratch.File("in"), "-o", scratch.File("out"));
            Tree.AssertSame(scratch.File("calm"), scratch.File("out"));
        }

        BuiltProgram.Run("run", scratch.File("in"), "-o", scratch.File("out"));
        Tree.AssertSame(scratch.File("calm"), scratch.File("out"));
        Assert.Equal(inputs, Tree.Of(scratch.File("in")));
        Assert.True(killed > 0, $"none of {kills} runs was still running when it was to be ended");
    }
}
