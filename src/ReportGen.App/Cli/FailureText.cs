using ReportGen.App.Batch;
using ReportGen.App.Kits;

namespace ReportGen.App.Cli;

/// <summary>What ended a command before its time: the exit code, and the lines that say why.</summary>
internal static class FailureText
{
    public static (int Code, IEnumerable<string> Lines) Of(Exception failure, Session session) => failure switch
    {
        OperationCanceledException => (ExitCode.Interrupted, [session.Say("run.interrupted")]),
        UsageException usage => (ExitCode.Usage, [usage.What.In(session.Language)]),
        BrokenKitException broken => (ExitCode.Usage, broken.Faults.Select(f => "  " + f.In(session.Language)).Prepend(session.Say("usage.brokenKit", ("kit", broken.Kit)))),
        IOException or UnauthorizedAccessException => (ExitCode.Usage, [session.Say("usage.world", ("reason", WorldReason.Of(failure)))]),
        _ => (ExitCode.Internal, [session.Say("usage.internal", ("reason", failure.ToString()))]),
    };
}
