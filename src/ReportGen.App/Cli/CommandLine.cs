using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using ReportGen.App.Cli.Judging;
using ReportGen.App.Cli.Kits;
using ReportGen.App.Cli.Publishing;
using ReportGen.App.Cli.Running;
using ReportGen.Model.Phrases;

namespace ReportGen.App.Cli;

/// <summary>The command line: puts the commands together, and turns what went wrong into an exit code and a sentence.</summary>
public static class CommandLine
{
    /// <summary>The commands by their names, in the order of the help.</summary>
    private static readonly OrderedDictionary<string, Func<Session, Command>> Commands = new(StringComparer.Ordinal)
    {
        ["run"] = RunCommand.Make,
        ["watch"] = WatchCommand.Make,
        ["merge"] = MergeCommand.Make,
        ["diff"] = DiffCommand.Make,
        ["read"] = ReadCommand.Make,
        ["check"] = CheckCommand.Make,
        ["explain"] = ExplainCommand.Make,
        ["findings"] = FindingsCommand.Make,
        ["kits"] = KitsCommand.Make,
        ["kit"] = KitCommand.Make,
        ["profile"] = ProfileCommand.Make,
        ["blank"] = BlankCommand.Make,
        ["convert"] = ConvertCommand.Make,
        ["rollup"] = RollupCommand.Make,
        ["accounts"] = AccountsCommand.Make,
        ["narrative"] = NarrativeCommand.Make,
        ["disclose"] = DiscloseCommand.Make,
        ["publish"] = PublishCommand.Make,
        ["template"] = TemplateCommand.Make,
        ["completion"] = CompletionCommand.Make,
    };

    /// <summary>Runs one command.</summary>
    /// <param name="args">As given to the program.</param>
    /// <param name="output">Results.</param>
    /// <param name="error">Everything that is told beside.</param>
    /// <returns>An exit code: 0 ok, 1 findings, 2 usage, 3 some inputs unreadable, 4 fault of the program, 130 interrupted.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(args);
        var session = new Session(output, error, LanguageOf(args)) { Usual = RunCommand.WantsUsualKits(args) ? Session.KitsAhead(templates: null, kit: null) : null };
        try
        {
            return await RunAsync(Root(session, args.FirstOrDefault()), args, session).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The outermost catch: whatever was not expected is our fault, and the shell must learn it as exit code 4.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            var (code, lines) = FailureText.Of(failure, session);
            if (code == ExitCode.Internal) session.Log.Fatal(failure, "fault of the program");
            foreach (var line in lines) await error.WriteLineAsync(line).ConfigureAwait(false);
            return code;
        }
    }

    private static async Task<int> RunAsync(RootCommand root, string[] args, Session session)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpText)
        {
            foreach (var wrong in UsageErrors.Of(parsed, session))
            {
                await session.Error.WriteLineAsync(wrong).ConfigureAwait(false);
            }

            await session.Error.WriteLineAsync(session.Say("usage.seeHelp", ("command", PathOf(parsed.CommandResult)))).ConfigureAwait(false);
            return ExitCode.Usage;
        }

        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = session.Out, Error = session.Error };
        return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
    }

    /// <summary>The words of a command, each with a blank behind it: <c>template check </c>.</summary>
    private static string PathOf(CommandResult command) => command.Parent is CommandResult outer ? PathOf(outer) + command.Command.Name + " " : "";

    /// <summary>The commands with their options.</summary>
    /// <param name="session">Where to speak.</param>
    /// <param name="word">The first word that a person wrote: where it names a command, no other is made, for making them all costs more than parsing.</param>
    internal static RootCommand Root(Session session, string? word = null)
    {
        var root = new RootCommand(session.Say("root"));
        IEnumerable<Func<Session, Command>> asked = word is not null && Commands.TryGetValue(word, out var named) ? [named] : Commands.Values;
        foreach (var make in asked) root.Subcommands.Add(make(session));

        root.Options.Add(LanguageOption(session));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = session.Say("option.help");
        help.Action = new HelpText(session);
        root.Options.OfType<VersionOption>().Single().Description = session.Say("option.version");
        return root;
    }

    private static Option<string> LanguageOption(Session session)
    {
        var option = new Option<string>("--lang") { Description = session.Say("option.lang"), Recursive = true, HelpName = "zh|en" };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }

    /// <summary>The language is needed before anything is parsed: the descriptions of the options are already in it.</summary>
    private static Language LanguageOf(string[] args)
    {
        var at = Array.FindLastIndex(args, a => a == "--lang" || a.StartsWith("--lang=", StringComparison.Ordinal));
        var word = at < 0 ? Environment.GetEnvironmentVariable("REPORTGEN_LANG") : args[at] != "--lang" ? args[at]["--lang=".Length..] : at + 1 < args.Length ? args[at + 1] : null;
        return word is "en" ? Language.English : Language.Chinese;
    }
}
