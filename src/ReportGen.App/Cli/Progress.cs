using Spectre.Console;

namespace ReportGen.App.Cli;

/// <summary>A progress bar on standard error, and only where a person looks at a terminal.</summary>
internal static class Progress
{
    /// <summary>Does the work, telling its steps to a bar where there is one.</summary>
    public static T Show<T>(Session session, int steps, Func<Action, T> work)
    {
        if (!IsWatched)
        {
            return work(() => { });
        }

        var settings = new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(session.Error),
            ColorSystem = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        };
        return AnsiConsole.Create(settings).Progress().AutoClear(true).Start(context =>
        {
            var bar = context.AddTask(Markup.Escape(session.Say("run.progress")), maxValue: steps);
            return work(() => bar.Increment(1));
        });
    }

    // Where the lines of the results run past on the same screen, they are the progress.
    private static bool IsWatched =>
        !Console.IsErrorRedirected && Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")) && Environment.GetEnvironmentVariable("TERM") is not "dumb";
}
