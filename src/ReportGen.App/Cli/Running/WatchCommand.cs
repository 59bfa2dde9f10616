using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using ReportGen.App.Batch;
using ReportGen.App.Watching;

namespace ReportGen.App.Cli.Running;

/// <summary><c>watch IN -o OUT</c>: processes what lies in a folder, then what comes, until it is stopped.</summary>
internal static class WatchCommand
{
    private const int Hour = 3600;

    public static Command Make(Session session)
    {
        var inbox = new Argument<string>("IN") { Description = session.Say("argument.inbox") };
        var archive = new Option<string?>("--archive") { Description = session.Say("option.archive"), HelpName = "DIR" };
        var poll = new Option<int>("--poll") { Description = session.Say("option.poll"), DefaultValueFactory = _ => 2, HelpName = "N" };
        var quiet = new Option<int>("--quiet") { Description = session.Say("option.quiet"), DefaultValueFactory = _ => 1, HelpName = "N" };
        var options = new BatchOptions(session);
        var command = new Command("watch", session.Say("command.watch")) { inbox, archive, poll, quiet };
        options.AddTo(command);
        command.SetAction(parsed => Run(session, options, parsed, new WatchOptions(
            parsed.GetRequiredValue(inbox),
            options.Output(parsed),
            parsed.GetValue(archive),
            TimeSpan.FromSeconds(SharedOptions.Within(parsed.GetValue(poll), 1, Hour, "--poll")),
            TimeSpan.FromSeconds(SharedOptions.Within(parsed.GetValue(quiet), 1, Hour, "--quiet")))));
        return command;
    }

    private static int Run(Session session, BatchOptions options, ParseResult parsed, WatchOptions watched)
    {
        var settings = options.Of(parsed);
        var jobs = options.Jobs(parsed);
        watched.Check();
        using var stop = new Stop();
        var library = Session.Kits(options.Templates(parsed));
        var report = RunReport.Load(library.Folder, session.Language);
        Processing.Judge(library, settings.Kit);
        using var log = Logging.Open(options.Logs(parsed), session);
        session.Log = log;
        var processing = Processing.Make(session, library, settings.Kit, settings.Limits);
        var held = Processing.Folder(session, watched.Output, [watched.Inbox], options.Overwrite(parsed));
        var speech = new WatchSpeech(line => session.Out.WriteLine(Dated(line)), log, session.Language);
        using var watch = new FolderWatch(watched, new WatchRound(processing, report, settings, jobs), held, speech, TimeProvider.System);
        speech.Say("watch.begin", ("inbox", watched.Inbox), ("page", Path.Combine(Path.GetFullPath(watched.Output), StatusPage.FileName)));
        watch.Run(stop.Token);
        return ExitCode.Ok;
    }

    private static string Dated(string line) => $"{TimeProvider.System.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture)} {line}";

    /// <summary>
    /// Ctrl-C, and what systemd and shutting down send. Taken up here, for the library's own handling gives a command two seconds and then
    /// ends it: too short for a large form.
    /// </summary>
    private sealed class Stop : IDisposable
    {
        private readonly CancellationTokenSource _source = new();
        private readonly List<PosixSignalRegistration> _signals = [];

        public Stop()
        {
            foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }) _signals.Add(PosixSignalRegistration.Create(signal, End));
            // Closing the console window, or losing the connection; on purpose it may be ignored (nohup).
            if (!IsHangUpIgnored()) _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGHUP, End));
        }

        /// <summary>Whether this process was started so that the end of its terminal does not end it. Only Linux tells; elsewhere it is taken for so, but for Windows, which has no such thing.</summary>
        private static bool IsHangUpIgnored()
        {
            const string Status = "/proc/self/status", Ignored = "SigIgn:";
            if (OperatingSystem.IsWindows()) return false;
            if (!File.Exists(Status)) return true;

            var mask = File.ReadLines(Status).FirstOrDefault(l => l.StartsWith(Ignored, StringComparison.Ordinal))?[Ignored.Length..].Trim();
            return !ulong.TryParse(mask, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var signals) || (signals & 1) != 0;
        }

        public CancellationToken Token => _source.Token;

        public void Dispose()
        {
            foreach (var signal in _signals) signal.Dispose();
            _source.Dispose();
        }

        private void End(PosixSignalContext context)
        {
            context.Cancel = true;
            _source.Cancel();
        }
    }
}
