using System.CommandLine;
using ReportGen.Rendering.Json;

namespace ReportGen.App.Cli.Judging;

/// <summary><c>read FILE --json</c>: the model of a filled form, as it was read.</summary>
internal static class ReadCommand
{
    public static Command Make(Session session) =>
        OneFileCommand.Make(session, "read", (json, form) => FormJson.Write(json, form.Form, form.Kit.Definition), FormText.Write);
}
