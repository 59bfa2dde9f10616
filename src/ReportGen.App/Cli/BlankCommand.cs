using System.CommandLine;
using ReportGen.App.Kits;
using ReportGen.Model.Kits;
using ReportGen.Rendering.Forms;
using ReportGen.Workbooks.Authoring;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;

namespace ReportGen.App.Cli;

/// <summary><c>blank KIT -o FILE</c>: the form to be filled in.</summary>
internal static class BlankCommand
{
    private const int UsualRows = 30;

    public static Command Make(Session session)
    {
        var kit = new Argument<string>("KIT") { Description = session.Say("argument.kit") };
        var output = new Option<string>("--output", "-o") { Description = session.Say("option.blankOutput"), Required = true, HelpName = "FILE" };
        var rows = new Option<int>("--rows") { Description = session.Say("option.rows"), DefaultValueFactory = _ => UsualRows, HelpName = "N" };
        var goals = new Option<int?>("--goals") { Description = session.Say("option.goals"), HelpName = "N" };
        var year = new Option<int?>("--year") { Description = session.Say("option.year"), HelpName = "YYYY" };
        var overwrite = new Option<bool>("--overwrite") { Description = session.Say("option.overwrite") };
        var xls = new Option<bool>("--xls") { Description = session.Say("option.xls") };
        var templates = SharedOptions.Templates(session);
        var command = new Command("blank", session.Say("command.blank")) { kit, output, rows, goals, year, overwrite, xls, templates };
        command.SetAction(parsed =>
        {
            var library = Session.Kits(parsed.GetValue(templates));
            var id = parsed.GetRequiredValue(kit);
            var found = library.Find(id) ?? throw new UsageException(AppPhrases.Of("usage.noKit", ("kit", id), ("kits", string.Join("、", library.Ids))));
            var blank = Render(found, SharedOptions.Within(parsed.GetValue(rows), 1, 1000, "--rows"), GoalsOf(parsed.GetValue(goals), found.Definition), SharedOptions.Within(parsed.GetValue(year) ?? found.Definition.Years.First, 1900, 2999, "--year"));
            foreach (var path in PathsOf(parsed.GetRequiredValue(output), parsed.GetValue(xls)))
            {
                OutputFile.Of(path, parsed.GetValue(overwrite))!.WriteWorkbook(blank);
                session.Error.WriteLine(session.Say("blank.done", ("file", path)));
            }

            return ExitCode.Ok;
        });
        return command;
    }

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
