using System.CommandLine;
using ReportGen.App.Batch;
using ReportGen.App.Publishing;

namespace ReportGen.App.Cli.Publishing;

/// <summary><c>publish check FILE|FOLDER...</c>: personal data, hidden content, leftovers and traces in files that are to be published.</summary>
internal static class PublishCheckCommand
{
    public static Command Make(Session session)
    {
        var inputs = new Argument<string[]>("INPUT") { Description = session.Say("argument.published"), Arity = ArgumentArity.OneOrMore };
        var year = YearOption(session);
        var report = new ReportOptions(session);
        var templates = SharedOptions.Templates(session);
        var failOn = SharedOptions.FailOn(session);
        var limits = new LimitOptions(session);
        var command = new Command("check", session.Say("command.publishCheck")) { inputs, year };
        report.AddTo(command);
        command.Options.Add(templates);
        command.Options.Add(failOn);
        limits.AddTo(command);
        command.SetAction(parsed =>
        {
            var target = report.Target(parsed);
            session.Log = Logging.ToConsole();
            var run = new PublicationRun(limits.Of(parsed), parsed.GetValue(year), session.Log);
            ProcessedFile[] results = [.. Inputs(parsed.GetRequiredValue(inputs)).Select(run.Check)];
            report.Write(session, parsed, target, results, parsed.GetValue(templates));
            session.Error.WriteLine(PublicationNote.Of(results, session.Language));
            return Verdict.Of(results, [], parsed.GetRequiredValue(failOn));
        });
        return command;
    }

    /// <summary>The year that the files report on.</summary>
    internal static Option<int?> YearOption(Session session) => new("--year") { Description = session.Say("option.publishedYear"), HelpName = "YEAR" };

    /// <summary>The files that a person means; in folders all kinds that can be published.</summary>
    internal static IReadOnlyList<InputFile> Inputs(IEnumerable<string> arguments, IEnumerable<string>? exclude = null) => Processing.Inputs(arguments, exclude, InputFiles.PublishedEndings);
}
