using ReportGen.Benchmarks.Start;

namespace ReportGen.Tests.Performance;

/// <summary>The names in which the runtime tells what a start has compiled; the profile is written from them (cold.sh learn).</summary>
public sealed class CompiledMethodTests
{
    [Theory]
    [InlineData("System.Int32", 1)]
    [InlineData("System.Int32,System.__Canon", 2)]
    [InlineData("System.ValueTuple`2[System.Int32,System.Int32],System.__Canon", 2)]
    [InlineData("class System.Func`2<!0,!!1>,int32", 2)]
    public void Brackets_keep_their_commas(string list, int parts) => Assert.Equal(parts, TypeList.Split(list).Count);

    [Theory]
    [InlineData("instance int32  ()", 0)]
    [InlineData("generic bool  (value class System.ReadOnlySpan`1<!!0>,!!0&,!!0&)", 3)]
    [InlineData("instance void  (class System.Func`2<!0,!1>)", 1)]
    public void Parameters_are_counted(string signature, int parameters) => Assert.Equal(parameters, new CompiledMethod("T", "M", signature, []).Parameters);
}
