using System.Globalization;
using ReportGen.App.Batch;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace ReportGen.App.Cli;

/// <summary>The log: warnings to standard error, everything to a file that begins anew each day and is kept for two weeks.</summary>
internal static class Logging
{
    private const int KeptDays = 14;

    /// <param name="folder">Where the files go; the user's own data folder where null.</param>
    /// <param name="session">Told once where no log file can be kept; the work goes on without.</param>
    public static Logger Open(string? folder, Session session)
    {
        var configuration = Console();
        var place = folder ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "ReportGen", "logs");
        try
        {
            Directory.CreateDirectory(place);
            configuration.WriteTo.File(
                Path.Combine(place, "reportgen-.log"),
                formatProvider: CultureInfo.InvariantCulture,
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: KeptDays,
                shared: true);
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            session.Error.WriteLine(session.Say("log.refused", ("folder", place), ("reason", WorldReason.Of(world))));
        }

        return configuration.CreateLogger();
    }

    /// <summary>Faults of the program to standard error, nothing to a file: for commands that only look.</summary>
    public static Logger ToConsole() => Console().CreateLogger();

    private static LoggerConfiguration Console() => new LoggerConfiguration().MinimumLevel.Information().WriteTo.Sink(new LateConsole(), LogEventLevel.Error);

    /// <summary>Standard error, which is got ready when there is something to tell: there nearly never is, and every command would wait for it.</summary>
    private sealed class LateConsole : ILogEventSink
    {
        private readonly Lazy<Logger> _console = new(() => new LoggerConfiguration()
            .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture, standardErrorFromLevel: LogEventLevel.Verbose).CreateLogger());

        public void Emit(LogEvent logEvent) => _console.Value.Write(logEvent);
    }
}
