namespace ReportGen.App.Cli;

/// <summary>What the program tells the shell. Documented in --help, fixed for ever.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>Findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>The command line or a kit is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Some inputs could not be read.</summary>
    public const int Unreadable = 3;

    /// <summary>A fault of the program.</summary>
    public const int Internal = 4;

    /// <summary>Stopped with Ctrl-C.</summary>
    public const int Interrupted = 130;
}
