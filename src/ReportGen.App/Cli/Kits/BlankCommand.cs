using System.CommandLine;
using ReportGen.App.Accounts;
using ReportGen.App.Cli.Publishing;
using ReportGen.App.Kits;
using ReportGen.Model.Kits;
using ReportGen.Rendering.Accounts;
using ReportGen.Rendering.Forms;
using ReportGen.Workbooks.Authoring;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;

namespace ReportGen.App.Cli.Kits;

/// <summary><c>blank KIT -o FILE</c>: the form to be filled in.</summary>
internal static class BlankCommand
{
    private const int UsualRows = 30;

    public static Command Make(Session session)
    {
        var kit = new Argument<string?>("KIT") { Description = session.Say("argument.kit"), Arity = ArgumentArity.ZeroOrOne };
        var accounts = new Option<string?>("--accounts") { Description = session.Say("option.accounts"), HelpName = "SET" };
        var output = new Option<string>("--output", "-o") { Description = session.Say("option.blankOutput"), Required = true, HelpName = "FILE" };
        var rows = new Option<int>("--rows") { Description = session.Say("option.rows"), DefaultValueFactory = _ => UsualRows, HelpName = "N" };
        var goals = new Option<int?>("--goals") { Description = session.Say("option.goals"), HelpName = "N" };
        var year = new Option<int?>("--year") { Description = session.Say("option.year"), HelpName = "YYYY" };
        var overwrite = new Option<bool>("--overwrite") { Description = session.Say("option.overwrite") };
        var xls = new Option<bool>("--xls") { Description = session.Say("option.xls") };
        var templates = SharedOptions.Templates(session);
        var command = new Command("blank", session.Say("command.blank")) { kit, output, accounts, rows, goals, year, overwrite, xls, templates };
        command.SetAction(parsed =>
        {
            var free = SharedOptions.Within(parsed.GetValue(rows), 1, 1000, "--rows");
            var blank = (parsed.GetValue(kit), parsed.GetValue(accounts)) switch
            {
                ({ } id, null) => RenderKit(id, parsed.GetValue(templates), free, parsed.GetValue(goals), parsed.GetValue(year)),
                (null, { } set) => RenderAccounts(set, parsed.GetValue(templates), free, parsed.GetValue(year)),
                _ => throw new UsageException(AppPhrases.Of("usage.kitOrAccounts")),
            };
            foreach (var path in PathsOf(parsed.GetRequiredValue(output), parsed.GetValue(xls)))
            {
                OutputFile.Of(path, parsed.GetValue(overwrite))!.WriteWorkbook(blank);
                session.Error.WriteLine(session.Say("blank.done", ("file", path)));
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static byte[] RenderKit(string id, string? templates, int rows, int? goals, int? year)
    {
        var library = Session.Kits(templates);
        var found = library.Find(id) ?? throw new UsageException(AppPhrases.Of("usage.noKit", ("kit", id), ("kits", string.Join("、", library.Ids))));
        return Render(found, rows, GoalsOf(goals, found.Definition), YearOf(year, found.Definition.Years.First));
    }

    private static byte[] RenderAccounts(string id, string? templates, int rows, int? year)
    {
        var set = AccountsCheckCommand.SetsOf(AccountsLibrary.Load(Session.Kits(templates).Folder), id)[0];
        return AccountsWorkbook.RenderBlank(set, YearOf(year, set.FirstYear), rows);
    }

    private static int YearOf(int? given, int usual) => SharedOptions.Within(given ?? usual, 1900, 2999, "--year");

    /// <exception cref="UsageException">A number of goals was given for a form that repeats none, or it makes no sense.</exception>
    private static int GoalsOf(int? given, KitDefinition kit) =>
        given is not { } number ? FormRenderer.UsualGoals
        : kit.GoalColumns.IsEmpty ? throw new UsageException(AppPhrases.Of("usage.noGoals", ("kit", kit.Id)))
        : SharedOptions.Within(number, 1, 20, "--goals");

    /// <summary>The file that was named; with <c>--xls</c> its .xls twin beside it.</summary>
    private static IEnumerable<string> PathsOf(string output, bool alsoXls) => alsoXls && !OutputFile.IsOldWorkbook(output) ? [output, Path.ChangeExtension(output, ".xls")] : [output];

    internal static byte[] Render(Kit kit, int rows, int goals, int year)
    {
        var printed = FormRenderer.RenderBlank(kit.Definition, kit.Layout, rows, goals, year);
        var inputs = printed.Values.Where(v => v.Marker.Name != Blocks.Year).GroupBy(v => v.Marker);
        return FillableSheet.Author(printed.Content, inputs.SelectMany(i => InputsOf(i.Key, i.Select(v => v.Area), kit.Definition)));
    }

    /// <summary>The repeated cells of one marker, as far as they stand one under another, are one area: so one rule for all of them.</summary>
    private static IEnumerable<InputArea> InputsOf(Marker marker, IEnumerable<CellRange> areas, KitDefinition kit)
    {
        var choices = Blocks.Repeated.Contains(marker.Block) ? kit.Choices.GetValueOrDefault(marker.Name, []) : [];
        var runs = new List<CellRange>();
        foreach (var area in areas)
        {
            if (runs.Count > 0 && runs[^1].LastRow + 1 == area.FirstRow && runs[^1].FirstColumn == area.FirstColumn)
            {
                runs[^1] = runs[^1] with { LastRow = area.LastRow };
            }
            else
            {
                runs.Add(area);
            }
        }

        return runs.Select(r => new InputArea(r, choices, kit.Hints.GetValueOrDefault(marker.Name, "")));
    }
}
