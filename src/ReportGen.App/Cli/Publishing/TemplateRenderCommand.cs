using System.CommandLine;
using System.Text;

namespace ReportGen.App.Cli.Publishing;

/// <summary><c>template render FILE --model JSON</c>: the text that a template makes of a model.</summary>
internal static class TemplateRenderCommand
{
    public static Command Make(Session session)
    {
        var file = new Argument<string>("FILE") { Description = session.Say("argument.template") };
        var model = new Option<string?>("--model") { Description = session.Say("option.model"), HelpName = "JSON" };
        var output = new Option<string?>("--output", "-o") { Description = session.Say("option.renderOutput"), HelpName = "FILE" };
        var overwrite = new Option<bool>("--overwrite") { Description = session.Say("option.overwrite") };
        var command = new Command("render", session.Say("command.templateRender")) { file, model, output, overwrite };
        command.SetAction((parsed, cancelled) => Task.FromResult(Render(session, parsed.GetRequiredValue(file), parsed.GetValue(model), OutputFile.Of(parsed.GetValue(output), parsed.GetValue(overwrite)), cancelled)));
        return command;
    }

    private static int Render(Session session, string file, string? model, OutputFile? output, CancellationToken cancelled)
    {
        var result = TemplateRun.Render(TemplateRun.Parse(file), file, model, cancelled);
        if (result.Text is null) return TemplateRun.Tell(session, result.Errors);
        if (output is null) session.Out.Write(result.Text);
        else output.Write(Encoding.UTF8.GetBytes(result.Text));
        return ExitCode.Ok;
    }
}
