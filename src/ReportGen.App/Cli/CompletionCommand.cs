using System.CommandLine;

namespace ReportGen.App.Cli;

/// <summary><c>completion SHELL</c>: a script that lets the shell complete commands and options; it asks the program itself for them.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _reportgen() { local IFS=$'\n'; COMPREPLY=( $(compgen -W "$(reportgen "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}") ); [ ${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=( $(compgen -f -- "${COMP_WORDS[COMP_CWORD]}") ); }
            complete -o filenames -F _reportgen reportgen
            """,
        ["zsh"] = """
            _reportgen() { local -a found; found=("${(@f)$(reportgen "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}"); compadd -- $found; _files; }
            compdef _reportgen reportgen
            """,
        ["fish"] = """
            complete -c reportgen -a '(reportgen "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName reportgen -ScriptBlock { param($word, $ast, $position)
              reportgen "[suggest:$position]" "$ast" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) } }
            """,
    };

    public static Command Make(Session session)
    {
        var shell = new Argument<string>("SHELL") { Description = session.Say("argument.shell") };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", session.Say("command.completion")) { shell };
        command.SetAction(parsed =>
        {
            session.Out.WriteLine(Scripts[parsed.GetRequiredValue(shell)]);
            return ExitCode.Ok;
        });
        return command;
    }
}
