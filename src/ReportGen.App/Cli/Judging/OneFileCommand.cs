using System.CommandLine;
using System.Text.Json;
using ReportGen.App.Batch;
using ReportGen.Rendering.Json;
using ReportGen.Rendering.Reports;

namespace ReportGen.App.Cli.Judging;

/// <summary>A command that looks at the forms of one file and shows something of each, as text or, with <c>--json</c>, as JSON.</summary>
internal static class OneFileCommand
{
    /// <param name="session">Where to speak.</param>
    /// <param name="name">The command's name; its description is <c>command.NAME</c>.</param>
    /// <param name="json">One form as a JSON object.</param>
    /// <param name="text">All forms for the eye.</param>
    public static Command Make(Session session, string name, Action<Utf8JsonWriter, ProcessedForm> json, Func<IReadOnlyList<ProcessedForm>, string> text)
    {
        var file = SharedOptions.OneFile(session);
        var asJson = new Option<bool>("--json") { Description = session.Say("option.json") };
        var templates = SharedOptions.Templates(session);
        var kit = SharedOptions.Kit(session);
        var limits = new LimitOptions(session);
        var command = new Command(name, session.Say($"command.{name}")) { file, asJson, templates, kit };
        limits.AddTo(command);
        command.SetAction((parsed, cancelled) =>
        {
            var inputs = Processing.Inputs([parsed.GetRequiredValue(file)]);
            var result = Processing.ProcessAll(session, parsed.GetValue(templates), parsed.GetValue(kit), limits.Of(parsed), inputs, cancelled)[0];
            if (parsed.GetValue(asJson))
            {
                session.WriteJson(JsonText.Write(writer => WriteForms(writer, result.Forms, json)));
            }
            else
            {
                session.Out.Write(text(result.Forms));
            }

            session.Error.Write(FindingsText.Write(result.Findings, session.Language));
            return Task.FromResult(result.Forms.Length > 0 ? ExitCode.Ok : Verdict.Of([result], [], "none"));
        });
        return command;
    }

    /// <summary>One form is an object; several are an object with the list <c>forms</c>; none is that list, empty.</summary>
    private static void WriteForms(Utf8JsonWriter writer, IReadOnlyList<ProcessedForm> forms, Action<Utf8JsonWriter, ProcessedForm> json)
    {
        if (forms is [var only])
        {
            json(writer, only);
            return;
        }

        writer.WriteStartObject();
        writer.WriteStartArray("forms");
        foreach (var form in forms)
        {
            json(writer, form);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
