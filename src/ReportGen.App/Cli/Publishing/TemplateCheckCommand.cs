using System.CommandLine;

namespace ReportGen.App.Cli.Publishing;

/// <summary><c>template check FILE</c>: all errors of a template and of those it includes at once; with a model also those that its data bring to light.</summary>
internal static class TemplateCheckCommand
{
    public static Command Make(Session session)
    {
        var file = new Argument<string>("FILE") { Description = session.Say("argument.template") };
        var model = new Option<string?>("--model") { Description = session.Say("option.checkModel"), HelpName = "JSON" };
        var command = new Command("check", session.Say("command.templateCheck")) { file, model };
        command.SetAction((parsed, cancelled) => Task.FromResult(Check(session, parsed.GetRequiredValue(file), parsed.GetValue(model), cancelled)));
        return command;
    }

    private static int Check(Session session, string file, string? model, CancellationToken cancelled)
    {
        var template = TemplateRun.Parse(file);
        var errors = template.Check(TemplateRun.Beside(file));
        return TemplateRun.Tell(session, errors.IsEmpty && model is not null ? TemplateRun.Render(template, file, model, cancelled).Errors : errors);
    }
}
