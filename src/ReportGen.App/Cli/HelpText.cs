using System.CommandLine;
using System.CommandLine.Invocation;

namespace ReportGen.App.Cli;

/// <summary>
/// Help that begins with examples: most people copy one and change it. Written here, because the library's own headings are English wherever
/// a machine has no culture data.
/// </summary>
internal sealed class HelpText(Session session) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        session.Out.WriteLine(command.Description);
        Section("help.examples", session.Say(ExampleOf(command)).Split('\n'));
        Section("help.usage", [UsageOf(command)]);
        Section("help.arguments", Table(command.Arguments.Select(a => ($"<{a.Name}>", a.Description))));
        Section("help.commands", Table(command.Subcommands.Select(c => (c.Name, c.Description))));
        Section("help.options", Table(OptionsOf(command).Select(o => (NamesOf(o), o.Description))));
        if (command is RootCommand)
        {
            session.Out.WriteLine();
            session.Out.WriteLine(session.Say("help.exitCodes"));
        }

        return ExitCode.Ok;
    }

    /// <summary>A command below another may have its name from a third: accounts check has examples of its own.</summary>
    private static string ExampleOf(Command command)
    {
        var own = $"example.{string.Join('-', PathOf(command).Reverse().Skip(1))}";
        return command is RootCommand ? "example.root" : AppPhrases.Book.Keys(Model.Phrases.Language.Chinese).Contains(own) ? own : $"example.{command.Name}";
    }

    private void Section(string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        session.Out.WriteLine();
        session.Out.WriteLine(session.Say(heading));
        foreach (var line in lines)
        {
            session.Out.WriteLine("  " + line);
        }
    }

    private static string UsageOf(Command command)
    {
        var path = string.Join(' ', PathOf(command).Reverse());
        var arguments = string.Concat(command.Arguments.Select(a => a.Arity.MaximumNumberOfValues > 1 ? $" <{a.Name}>..." : a.Arity.MinimumNumberOfValues == 0 ? $" [<{a.Name}>]" : $" <{a.Name}>"));
        var required = string.Concat(command.Options.Where(o => o.Required).Select(o => $" {o.Name} <{o.HelpName}>"));
        return path + (command.Subcommands.Count > 0 ? " <COMMAND>" : "") + arguments + required + " [OPTIONS]";
    }

    private static IEnumerable<string> PathOf(Symbol symbol) =>
        symbol.Parents.OfType<Command>().SelectMany(PathOf).Prepend(symbol is RootCommand ? "reportgen" : symbol.Name);

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(o => o.Recursive)).Where(o => !o.Hidden).DistinctBy(o => o.Name);

    private static string NamesOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a.StartsWith('-')).Append(option.Name).OrderBy(n => n.Length));
        return option.HelpName is { } value ? $"{names} <{value}>" : names;
    }

    private static List<string> Table(IEnumerable<(string Name, string? Text)> rows)
    {
        var table = rows.ToList();
        var width = table.Count == 0 ? 0 : table.Max(r => r.Name.Length) + 2;
        return [.. table.Select(r => r.Name.PadRight(width) + r.Text)];
    }
}
