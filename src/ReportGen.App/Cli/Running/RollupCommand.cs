using System.CommandLine;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Rollup;
using ReportGen.Model.Findings;
using ReportGen.Rendering.Json;
using ReportGen.Rendering.Reports;
using ReportGen.Workbooks;

namespace ReportGen.App.Cli.Running;

/// <summary><c>rollup INPUT... --to KIT -o FILE</c>: the forms of sub-units as one form of the department, with the basis of every cell beside it.</summary>
internal static class RollupCommand
{
    private sealed record Options(string[] Inputs, string To, string Output, string? Templates, string? Kit, ReadLimits Limits, int? Year, bool Overwrite, bool AsJson);

    public static Command Make(Session session)
    {
        var inputs = SharedOptions.Inputs(session);
        var to = new Option<string>("--to") { Description = session.Say("option.rollupTo"), Required = true, HelpName = "KIT" };
        var output = new Option<string>("--output", "-o") { Description = session.Say("option.rollupOutput"), Required = true, HelpName = "FILE" };
        var year = new Option<int?>("--year") { Description = session.Say("option.rollupYear"), HelpName = "YEAR" };
        var asJson = new Option<bool>("--json") { Description = session.Say("option.json") };
        var overwrite = new Option<bool>("--overwrite") { Description = session.Say("option.overwrite") };
        var templates = SharedOptions.Templates(session);
        var kit = SharedOptions.Kit(session);
        var limits = new LimitOptions(session);
        var command = new Command("rollup", session.Say("command.rollup")) { inputs, to, output, year, asJson, kit, overwrite, templates };
        limits.AddTo(command);
        command.SetAction((parsed, cancelled) => Task.FromResult(Run(
            session,
            new Options(
                parsed.GetRequiredValue(inputs),
                parsed.GetRequiredValue(to),
                parsed.GetRequiredValue(output),
                parsed.GetValue(templates),
                parsed.GetValue(kit),
                limits.Of(parsed),
                parsed.GetValue(year),
                parsed.GetValue(overwrite),
                parsed.GetValue(asJson)),
            cancelled)));
        return command;
    }

    private static int Run(Session session, Options options, CancellationToken cancelled)
    {
        var library = Session.Kits(options.Templates);
        var target = library.Find(options.To) ?? throw new UsageException(AppPhrases.Of("usage.noKit", ("kit", options.To), ("kits", string.Join("、", library.Ids))));
        var files = new RollupFiles(options.Output, library.Folder, options.Overwrite);
        var inputs = Processing.Inputs(options.Inputs).Where(i => !files.IsOwn(i.Path)).ToList();
        var results = Processing.ProcessAll(session, options.Templates, options.Kit, options.Limits, inputs, cancelled);
        ProcessedForm[] forms = [.. results.SelectMany(r => r.Forms)];
        List<Finding> findings = [.. results.Where(r => r.Forms.IsEmpty).SelectMany(r => r.Findings)];
        if (forms.Length == 0)
        {
            session.Error.Write(FindingsText.Write(findings, session.Language));
            throw new UsageException(AppPhrases.Of("rollup.nothing"));
        }

        var choice = RollupChoice.Of(forms, options.Year);
        findings.AddRange(choice.Findings);
        if (choice.IsRefused || choice.Forms.Count == 0)
        {
            session.Out.Write(FindingsText.Write(findings, session.Language));
            session.Error.WriteLine(session.Say("rollup.refused", ("file", options.Output)));
            return ExitCode.Findings;
        }

        var result = RollupRun.Of(choice.Forms, target, Path.GetFileName(options.Output));
        findings.AddRange(result.Findings);
        var note = new RollupNote(session, forms.Length, choice.Forms.Count, result);
        return result.Faults.IsEmpty ? Write(session, options, files, results, result, findings, note) : Refuse(session, options, result);
    }

    /// <summary>What does not read back as it was meant is not handed out.</summary>
    private static int Refuse(Session session, Options options, RollupResult result)
    {
        session.Out.Write(FindingsText.Write(result.Faults, session.Language));
        session.Error.WriteLine(session.Say("convert.refused", ("file", options.Output)));
        return ExitCode.Internal;
    }

    private static int Write(Session session, Options options, RollupFiles files, IReadOnlyList<ProcessedFile> results, RollupResult result, List<Finding> findings, RollupNote note)
    {
        files.Write(result, findings, note.Text, session.Language);
        if (options.AsJson)
        {
            session.WriteJson(JsonText.Write(json =>
            {
                json.WriteStartObject();
                json.WriteString("schema", RollupJson.Schema);
                json.WriteString("kit", result.Kit.Id);
                json.WriteString("weighedBy", note.WeighedBy);
                RollupJson.Write(json, result.Cells, session.Language);
                FindingsJson.Write(json, findings, session.Language);
                json.WriteEndObject();
            }));
        }
        else
        {
            session.Out.Write(FindingsText.Write(findings, session.Language));
        }

        session.Error.WriteLine(note.Text);
        session.Error.WriteLine(session.Say("rollup.done", ("file", options.Output), ("basis", files.BasisName)));
        session.Error.WriteLine(session.Say("rollup.checked", ("errors", result.Checked.Count(f => f.Severity == Severity.Error)), ("warnings", result.Checked.Count(f => f.Severity == Severity.Warning)), ("file", options.Output)));
        var verdict = Verdict.Of(results, [], "none");
        return verdict != ExitCode.Ok ? verdict : findings.Exists(f => f.Severity >= Severity.Warning) ? ExitCode.Findings : ExitCode.Ok;
    }
}
