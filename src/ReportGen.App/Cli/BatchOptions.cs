using System.CommandLine;
using ReportGen.App.Batch;

namespace ReportGen.App.Cli;

/// <summary>What may be set for everything that processes inputs in bulk: run and watch.</summary>
internal sealed class BatchOptions(Session session)
{
    private readonly Option<string> _output = new("--output", "-o") { Description = session.Say("option.output"), Required = true, HelpName = "OUT" };
    private readonly Option<string?> _templates = SharedOptions.Templates(session);
    private readonly Option<string?> _kit = SharedOptions.Kit(session);
    private readonly Option<bool> _overwrite = new("--overwrite") { Description = session.Say("option.overwrite") };
    private readonly Option<bool> _xls = new("--xls") { Description = session.Say("option.xls") };
    private readonly Option<bool> _noAudit = new("--no-audit") { Description = session.Say("option.noAudit") };
    private readonly Option<int> _jobs = SharedOptions.Jobs(session);
    private readonly Option<string?> _logs = new("--log-dir") { Description = session.Say("option.logDir"), HelpName = "DIR" };
    private readonly LimitOptions _limits = new(session);

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _output, _templates, _kit, _overwrite, _xls, _noAudit, _jobs, _logs }) command.Options.Add(option);
        _limits.AddTo(command);
    }

    public string Output(ParseResult parsed) => parsed.GetRequiredValue(_output);

    public string? Templates(ParseResult parsed) => parsed.GetValue(_templates);

    public bool Overwrite(ParseResult parsed) => parsed.GetValue(_overwrite);

    /// <exception cref="UsageException">The number makes no sense.</exception>
    public int Jobs(ParseResult parsed) => SharedOptions.JobsOf(parsed.GetValue(_jobs));

    public string? Logs(ParseResult parsed) => parsed.GetValue(_logs);

    /// <summary>What changes results.</summary>
    /// <exception cref="UsageException">A limit makes no sense.</exception>
    public RunOptions Of(ParseResult parsed) => new(session.Language)
    {
        Kit = parsed.GetValue(_kit),
        Limits = _limits.Of(parsed),
        Xls = parsed.GetValue(_xls),
        Audit = !parsed.GetValue(_noAudit),
    };
}
