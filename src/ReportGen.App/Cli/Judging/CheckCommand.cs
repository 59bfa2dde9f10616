using System.CommandLine;
using ReportGen.App.Batch;

namespace ReportGen.App.Cli.Judging;

/// <summary><c>check INPUT... [--format text|json|sarif|xlsx|annotated]</c>: findings only, no form is printed.</summary>
internal static class CheckCommand
{
    public static Command Make(Session session)
    {
        var inputs = SharedOptions.Inputs(session);
        var report = new ReportOptions(session, canAnnotate: true);
        var templates = SharedOptions.Templates(session);
        var kit = SharedOptions.Kit(session);
        var limits = new LimitOptions(session);
        var failOn = SharedOptions.FailOn(session);
        var command = new Command("check", session.Say("command.check")) { inputs };
        report.AddTo(command);
        command.Options.Add(templates);
        command.Options.Add(kit);
        command.Options.Add(failOn);
        limits.AddTo(command);
        command.SetAction((parsed, cancelled) =>
        {
            if (report.FolderOfCopies(parsed) is { } folder)
            {
                var options = new AnnotatedCheck.Options(parsed.GetRequiredValue(inputs), folder, report.Overwrites(parsed), parsed.GetValue(templates), parsed.GetValue(kit), limits.Of(parsed), parsed.GetRequiredValue(failOn));
                return Task.FromResult(AnnotatedCheck.Run(session, options, cancelled));
            }

            var target = report.Target(parsed);
            var files = Processing.Inputs(parsed.GetRequiredValue(inputs), []);
            Processing.TellPassed(session, parsed.GetRequiredValue(inputs));
            var results = AcrossForms.Judge(Processing.ProcessAll(session, parsed.GetValue(templates), parsed.GetValue(kit), limits.Of(parsed), files, cancelled));
            report.Write(session, parsed, target, results, parsed.GetValue(templates));
            session.Error.WriteLine(RunNote.Of(results, session.Language));
            return Task.FromResult(Verdict.Of(results, [], parsed.GetRequiredValue(failOn)));
        });
        return command;
    }
}
