using System.CommandLine;
using ReportGen.App.Accounts;
using ReportGen.App.Batch;
using ReportGen.Model.Accounts;
using ReportGen.Workbooks;

namespace ReportGen.App.Cli.Publishing;

/// <summary><c>accounts check INPUT...</c>: whether the official tables of a unit tie out, among themselves and with its self-evaluation forms.</summary>
internal static class AccountsCheckCommand
{
    public static Command Make(Session session)
    {
        var inputs = SharedOptions.Inputs(session);
        var report = new ReportOptions(session);
        var set = new Option<string?>("--set") { Description = session.Say("option.tableSet"), HelpName = "SET" };
        var templates = SharedOptions.Templates(session);
        var limits = new LimitOptions(session);
        var failOn = SharedOptions.FailOn(session);
        var command = new Command("check", session.Say("command.accountsCheck")) { inputs };
        report.AddTo(command);
        command.Options.Add(set);
        command.Options.Add(templates);
        command.Options.Add(failOn);
        limits.AddTo(command);
        command.SetAction(parsed =>
        {
            var target = report.Target(parsed);
            var library = AccountsLibrary.Load(Session.Kits(parsed.GetValue(templates)).Folder);
            var results = Process(session, parsed.GetValue(templates), SetsOf(library, parsed.GetValue(set)), library, limits.Of(parsed), Processing.Inputs(parsed.GetRequiredValue(inputs)));
            if (results.All(r => r.Accounts is null) && results.All(r => r.File.Outcome == FileOutcome.Read))
            {
                throw new UsageException(AppPhrases.Of("usage.noAccounts"));
            }

            IReadOnlyList<ProcessedFile> files = [.. results.Select(r => r.File)];
            report.Write(session, parsed, target, files, parsed.GetValue(templates));
            session.Error.WriteLine(AccountsNote.Of(results, session.Language));
            return Verdict.Of(files, [], parsed.GetRequiredValue(failOn));
        });
        return command;
    }

    private static IReadOnlyList<ProcessedAccounts> Process(Session session, string? templates, IReadOnlyList<TableSet> sets, AccountsLibrary library, ReadLimits limits, IReadOnlyList<InputFile> inputs)
    {
        session.Log = Logging.ToConsole();
        return new AccountsProcessing(sets, library.TieOuts, Processing.Make(session, Session.Kits(templates), null, limits), limits) { MayLackForms = true }.Process(inputs);
    }

    /// <summary>The table sets to choose from; only the one that was named.</summary>
    /// <exception cref="UsageException">There is no such set.</exception>
    internal static IReadOnlyList<TableSet> SetsOf(AccountsLibrary library, string? named) => named is null ? library.Sets
        : [library.Find(named) ?? throw new UsageException(AppPhrases.Of("usage.noTableSet", ("set", named), ("sets", string.Join('、', library.Sets.Select(s => s.Id)))))];
}
