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
        var year = new Option<int?>("--year") { Description = session.Say("option.year"), HelpName = "YYYY" };
        var overwrite = new Option<bool>("--overwrite") { Description = session.Say("option.overwrite") };
        var templates = SharedOptions.Templates(session);
        var command = new Command("blank", session.Say("command.blank")) { kit, output, rows, year, overwrite, templates };
        command.SetAction(parsed =>
        {
            var library = Session.Kits(parsed.GetValue(templates));
            var id = parsed.GetRequiredValue(kit);
            var found = library.Find(id) ?? throw new UsageException(AppPhrases.Of("usage.noKit", ("kit", id), ("kits", string.Join("、", library.Ids))));
            var file = OutputFile.Of(parsed.GetRequiredValue(output), parsed.GetValue(overwrite))!;
            file.Write(Render(found, SharedOptions.Within(parsed.GetValue(rows), 1, 1000, "--rows"), SharedOptions.Within(parsed.GetValue(year) ?? found.Definition.Years.First, 1900, 2999, "--year")));
            session.Error.WriteLine(session.Say("blank.done", ("file", parsed.GetRequiredValue(output))));
            return ExitCode.Ok;
        });
        return command;
    }

    internal static byte[] Render(Kit kit, int rows, int year)
    {
        var printed = FormRenderer.RenderBlank(kit.Definition, kit.Layout, rows, year);
        var inputs = printed.Values.Where(v => v.Marker.Name != Blocks.Year).GroupBy(v => v.Marker);
        return FillableSheet.Author(printed.Content, inputs.Select(i => InputOf(i.Key, [.. i.Select(v => v.Area)], kit.Definition)));
    }

    /// <summary>The repeated cells of one marker stand one under another: one area, so one rule, for all of them.</summary>
    private static InputArea InputOf(Marker marker, IReadOnlyList<CellRange> areas, KitDefinition kit)
    {
        var choices = marker.Block == Blocks.Indicators ? kit.Choices.GetValueOrDefault(marker.Name, []) : [];
        return new InputArea(areas[0] with { LastRow = areas[^1].LastRow }, choices, kit.Hints.GetValueOrDefault(marker.Name, ""));
    }
}
