using System.CommandLine;
using ReportGen.App.Batch;
using ReportGen.Model.Findings;
using ReportGen.Rendering.Json;
using ReportGen.Rendering.Reports;

namespace ReportGen.App.Cli;

/// <summary><c>check INPUT... [--format text|json|sarif|xlsx|annotated]</c>: findings only, no form is printed.</summary>
internal static class CheckCommand
{
    public static Command Make(Session session)
    {
        var inputs = SharedOptions.Inputs(session);
        var format = new Option<string>("--format") { Description = session.Say("option.format"), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "xlsx", "annotated");
        var output = new Option<string?>("--output", "-o") { Description = session.Say("option.checkOutput"), HelpName = "FILE|DIR" };
        var overwrite = new Option<bool>("--overwrite") { Description = session.Say("option.overwrite") };
        var templates = SharedOptions.Templates(session);
        var kit = SharedOptions.Kit(session);
        var limits = new LimitOptions(session);
        var failOn = SharedOptions.FailOn(session);
        var command = new Command("check", session.Say("command.check")) { inputs, format, output, overwrite, templates, kit, failOn };
        limits.AddTo(command);
        command.SetAction((parsed, cancelled) =>
        {
            var wanted = parsed.GetRequiredValue(format);
            if (wanted == "annotated")
            {
                var folder = parsed.GetValue(output) ?? throw new UsageException(AppPhrases.Of("usage.annotatedNeedsOutput"));
                var options = new AnnotatedCheck.Options(parsed.GetRequiredValue(inputs), folder, parsed.GetValue(overwrite), parsed.GetValue(templates), parsed.GetValue(kit), limits.Of(parsed), parsed.GetRequiredValue(failOn));
                return Task.FromResult(AnnotatedCheck.Run(session, options, cancelled));
            }

            var target = OutputFile.Of(parsed.GetValue(output), parsed.GetValue(overwrite));
            if (wanted == "xlsx" && target is null)
            {
                throw new UsageException(AppPhrases.Of("usage.xlsxNeedsOutput"));
            }

            var files = Processing.Inputs(parsed.GetRequiredValue(inputs));
            var results = AcrossForms.Judge(Processing.ProcessAll(session, parsed.GetValue(templates), parsed.GetValue(kit), limits.Of(parsed), files, cancelled));
            var content = Report(session, wanted, results, parsed.GetValue(templates));
            if (target is null)
            {
                session.WriteJson(content);
            }
            else
            {
                target.Write(content);
            }

            session.Error.WriteLine(RunNote.Of(results, session.Language));
            return Task.FromResult(Verdict.Of(results, [], parsed.GetRequiredValue(failOn)));
        });
        return command;
    }

    private static byte[] Report(Session session, string format, IReadOnlyList<ProcessedFile> results, string? templates)
    {
        IReadOnlyList<Finding> findings = [.. results.SelectMany(r => r.AllFindings)];
        return format switch
        {
            "json" => JsonText.Write(json =>
            {
                json.WriteStartObject();
                json.WriteString("schema", FindingsJson.Schema);
                FindingsJson.Write(json, findings, session.Language);
                json.WriteEndObject();
            }),
            "sarif" => JsonText.Write(json => FindingsSarif.Write(json, findings, session.Language, ProgramVersion.Text)),
            "xlsx" => RunReport.Load(Session.Kits(templates).Folder, session.Language).RenderFindings(results),
            _ => System.Text.Encoding.UTF8.GetBytes(FindingsText.Write(findings, session.Language)),
        };
    }
}
