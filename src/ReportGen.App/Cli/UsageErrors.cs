using System.CommandLine;

namespace ReportGen.App.Cli;

/// <summary>What is wrong with a command line, in the user's language; all of it at once.</summary>
internal static class UsageErrors
{
    public static IEnumerable<string> Of(ParseResult parsed, Session session)
    {
        var told = Told(parsed, session).ToList();
        return told.Count > 0 ? told : parsed.Errors.Select(e => e.Message);
    }

    private static IEnumerable<string> Told(ParseResult parsed, Session session)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Count > 0)
        {
            yield return session.Say("usage.unknown", ("words", string.Join(' ', parsed.UnmatchedTokens)));
        }

        if (command.Subcommands.Count > 0)
        {
            yield return session.Say("usage.wantsCommand", ("commands", string.Join("、", command.Subcommands.Select(c => c.Name))));
        }

        foreach (var option in command.Options.Concat(parsed.RootCommandResult.Command.Options).Distinct())
        {
            var result = parsed.GetResult(option);
            if (option.Required && (result is null || result.Tokens.Count == 0))
            {
                yield return session.Say("usage.missing", ("name", option.Name), ("text", option.Description ?? ""));
            }
            else if (result?.Errors.Any() == true)
            {
                yield return session.Say("usage.wrongValue", ("name", option.Name), ("value", string.Join(' ', result.Tokens)), ("text", option.Description ?? ""));
            }
        }

        foreach (var argument in command.Arguments)
        {
            var result = parsed.GetResult(argument);
            if (argument.Arity.MinimumNumberOfValues > (result?.Tokens.Count ?? 0))
            {
                yield return session.Say("usage.missing", ("name", argument.Name), ("text", argument.Description ?? ""));
            }
            else if (result?.Errors.Any() == true)
            {
                yield return session.Say("usage.wrongValue", ("name", argument.Name), ("value", string.Join(' ', result.Tokens)), ("text", argument.Description ?? ""));
            }
        }
    }
}
