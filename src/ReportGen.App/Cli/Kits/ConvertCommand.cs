using System.CommandLine;
using ReportGen.App.Batch;
using ReportGen.App.Kits;
using ReportGen.Model.Findings;
using ReportGen.Rendering.Conversion;
using ReportGen.Rendering.Forms;
using ReportGen.Rendering.Reports;

namespace ReportGen.App.Cli.Kits;

/// <summary><c>convert FILE --to KIT -o FILE</c>: one form printed as another; what has no place there is listed.</summary>
internal static class ConvertCommand
{
    public static Command Make(Session session)
    {
        var file = SharedOptions.OneFile(session);
        var to = new Option<string>("--to") { Description = session.Say("option.to"), Required = true, HelpName = "KIT" };
        var output = new Option<string>("--output", "-o") { Description = session.Say("option.convertOutput"), Required = true, HelpName = "FILE" };
        var overwrite = new Option<bool>("--overwrite") { Description = session.Say("option.overwrite") };
        var templates = SharedOptions.Templates(session);
        var kit = SharedOptions.Kit(session);
        var limits = new LimitOptions(session);
        var command = new Command("convert", session.Say("command.convert")) { file, to, output, kit, overwrite, templates };
        limits.AddTo(command);
        command.SetAction((parsed, cancelled) =>
        {
            var id = parsed.GetRequiredValue(to);
            var library = Session.Kits(parsed.GetValue(templates));
            var target = library.Find(id) ?? throw new UsageException(AppPhrases.Of("usage.noKit", ("kit", id), ("kits", string.Join("、", library.Ids))));
            var result = Processing.ProcessAll(session, parsed.GetValue(templates), parsed.GetValue(kit), limits.Of(parsed), Processing.Inputs([parsed.GetRequiredValue(file)]), cancelled)[0];
            if (result.Forms is not [var form, ..])
            {
                session.Error.Write(FindingsText.Write(result.Findings, session.Language));
                return Task.FromResult(Verdict.Of([result], [], "none"));
            }

            if (result.Forms.Length > 1)
            {
                throw new UsageException(AppPhrases.Of("usage.severalForms", ("count", result.Forms.Length)));
            }

            return Task.FromResult(Write(session, form, target, parsed.GetRequiredValue(output), parsed.GetValue(overwrite)));
        });
        return command;
    }

    private static int Write(Session session, ProcessedForm form, Kit target, string output, bool overwrite)
    {
        var (converted, findings) = FormConversion.Convert(form.Form, form.Kit.Definition, target.Definition, target.Plan.PrintsYear);
        var written = FormRenderer.Render(converted, target.Definition, target.Layout).Content;
        var faults = FormAudit.Check(converted, target, written, Path.GetFileName(output)).ToList();
        session.Out.Write(FindingsText.Write([.. findings, .. faults], session.Language));
        if (faults.Count > 0)
        {
            // What does not read back as it was meant is not handed out.
            session.Error.WriteLine(session.Say("convert.refused", ("file", output)));
            return ExitCode.Internal;
        }

        OutputFile.Of(output, overwrite)!.WriteWorkbook(written);
        session.Error.WriteLine(session.Say("convert.done", ("file", output), ("from", form.Kit.Id), ("to", target.Id), ("lost", findings.Count(f => f.Id == "PF-801"))));
        return findings.Any(f => f.Severity == Severity.Warning) ? ExitCode.Findings : ExitCode.Ok;
    }
}
