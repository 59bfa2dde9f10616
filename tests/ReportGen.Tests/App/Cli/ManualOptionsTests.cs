using System.CommandLine;
using System.Text.RegularExpressions;
using ReportGen.App.Cli;
using ReportGen.Model.Phrases;

namespace ReportGen.Tests.App.Cli;

/// <summary>The manual's table of options (section 10) names every option of every command, and none that is not there.</summary>
public sealed partial class ManualOptionsTests
{
    private static readonly ILookup<string, string> Manual = File.ReadLines(Repository.File("docs", "用户手册.md"))
        .SkipWhile(l => !l.StartsWith("## 10.", StringComparison.Ordinal)).TakeWhile(l => !l.StartsWith("## 11.", StringComparison.Ordinal))
        .Select(l => l.Split('|', StringSplitOptions.TrimEntries)).Where(c => c.Length == 5)
        .SelectMany(c => Option().Matches(c[1]).SelectMany(o => c[2].Split('、').Select(command => (Option: o.Value, Command: command))))
        .ToLookup(p => p.Option, p => p.Command, StringComparer.Ordinal);

    private static readonly List<(string Command, string[] Options)> Commands = Leaves(CommandLine.Root(new Session(TextWriter.Null, TextWriter.Null, Language.Chinese)), "").ToList();

    [Fact]
    public void Every_option_of_every_command_is_in_the_manual()
    {
        var missing = from command in Commands from option in command.Options where !Manual[NameOf(option)].Any(c => Covers(c, command.Command)) select $"{command.Command} {option}";
        Assert.Empty(missing);
    }

    [Fact]
    public void The_manual_names_no_option_of_a_command_that_has_none()
    {
        var wrong = from row in Manual
                    from command in row
                    where command != "全部" && !Commands.Any(c => Covers(command, c.Command) && c.Options.Any(o => NameOf(o) == row.Key))
                    select $"{row.Key} {command}";
        Assert.Empty(wrong);
    }

    private static bool Covers(string row, string command) => row == "全部" || command == row || command.StartsWith(row + " ", StringComparison.Ordinal);

    private static string NameOf(string option) => option == "--output" ? "-o" : option;

    private static IEnumerable<(string Command, string[] Options)> Leaves(Command command, string path) => command.Subcommands.Count > 0
        ? command.Subcommands.SelectMany(c => Leaves(c, $"{path} {c.Name}".Trim()))
        : [(path, [.. command.Options.Where(o => !o.Hidden).Select(o => o.Name)])];

    [GeneratedRegex("--[a-z][a-z-]+|-o(?=`)")]
    private static partial Regex Option();
}
