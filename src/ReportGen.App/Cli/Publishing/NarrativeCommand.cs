using System.CommandLine;
using System.Text;
using ReportGen.App.Accounts;
using ReportGen.App.Narratives;
using ReportGen.Model.Narratives;
using ReportGen.Rendering.Json;

namespace ReportGen.App.Cli.Publishing;

/// <summary><c>narrative INPUT...</c>: the text of the final accounts and of the self-evaluation forms, each figure held against its cells.</summary>
internal static class NarrativeCommand
{
    public static Command Make(Session session)
    {
        var inputs = SharedOptions.Inputs(session);
        var outline = new Option<string?>("--outline") { Description = session.Say("option.outline"), HelpName = "OUTLINE" };
        var output = new Option<string?>("--output", "-o") { Description = session.Say("option.narrativeOutput"), HelpName = "FILE" };
        var overwrite = new Option<bool>("--overwrite") { Description = session.Say("option.overwrite") };
        var json = new Option<bool>("--json") { Description = session.Say("option.narrativeJson") };
        var templates = SharedOptions.Templates(session);
        var limits = new LimitOptions(session);
        var failOn = SharedOptions.FailOn(session);
        var command = new Command("narrative", session.Say("command.narrative")) { inputs, outline, output, overwrite, json, templates, failOn };
        limits.AddTo(command);
        command.SetAction((parsed, cancelled) =>
        {
            var kits = Session.Kits(parsed.GetValue(templates));
            var accounts = AccountsLibrary.Load(kits.Folder);
            session.Log = Logging.ToConsole();
            var forms = Processing.Make(session, kits, null, limits.Of(parsed));
            var read = new AccountsProcessing(accounts.Sets, accounts.TieOuts, forms, limits.Of(parsed)).Process(Processing.Inputs(parsed.GetRequiredValue(inputs)));
            var made = NarrativeRun.Of(read, NarrativeLibrary.Load(kits.Folder), parsed.GetValue(outline), cancelled);
            Write(session, made.Text, OutputFile.Of(parsed.GetValue(output), parsed.GetValue(overwrite)), parsed.GetValue(json));
            NarrativeNote.Tell(session, made);
            return Task.FromResult(Verdict.Of([.. read.Select(r => r.File)], made.Findings, parsed.GetRequiredValue(failOn)));
        });
        return command;
    }

    private static void Write(Session session, NarrativeText text, OutputFile? output, bool json)
    {
        var written = json ? NarrativeJson.Write(text) : Encoding.UTF8.GetBytes(string.Concat(text.Lines.Select(l => l.Marked + "\n")));
        if (output is not null) output.Write(written);
        else session.WriteJson(written);
    }
}
