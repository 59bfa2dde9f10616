using System.CommandLine;

namespace ReportGen.App.Cli.Publishing;

/// <summary><c>template</c>: checking and trying the text templates of a kit.</summary>
internal static class TemplateCommand
{
    public static Command Make(Session session) => new("template", session.Say("command.template")) { TemplateCheckCommand.Make(session), TemplateRenderCommand.Make(session) };
}
