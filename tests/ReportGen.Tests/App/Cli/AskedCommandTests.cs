using ReportGen.App.Cli;
using ReportGen.Model.Phrases;

namespace ReportGen.Tests.App.Cli;

/// <summary>A start makes only the command that the first word names; whatever else is written there, all of them, so that what is told stays the same.</summary>
public sealed class AskedCommandTests
{
    private static readonly Session Session = new(TextWriter.Null, TextWriter.Null, Language.Chinese);

    public static TheoryData<string> Names => [.. CommandLine.Root(Session).Subcommands.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_command_is_found_by_its_own_name(string name) => Assert.Equal(name, Assert.Single(CommandLine.Root(Session, name).Subcommands).Name);

    [Theory]
    [InlineData(null)]
    [InlineData("rn")]
    [InlineData("RUN")]
    [InlineData("--help")]
    [InlineData("[suggest:3]")]
    public void What_names_no_command_makes_all(string? word) => Assert.Equal(Names.Count, CommandLine.Root(Session, word).Subcommands.Count);
}
