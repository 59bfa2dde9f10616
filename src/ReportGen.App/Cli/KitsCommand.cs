using System.CommandLine;
using System.Globalization;
using ReportGen.App.Kits;
using ReportGen.Model.Terms;

namespace ReportGen.App.Cli;

/// <summary><c>kits</c>: the forms that are known.</summary>
internal static class KitsCommand
{
    public static Command Make(Session session)
    {
        var templates = SharedOptions.Templates(session);
        var command = new Command("kits", session.Say("command.kits")) { templates };
        command.SetAction(parsed =>
        {
            foreach (var kit in Session.Kits(parsed.GetValue(templates)).All)
            {
                session.Out.WriteLine(LineOf(kit));
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static string LineOf(Kit kit)
    {
        var definition = kit.Definition;
        var (first, last) = definition.Years;
        var years = first == last ? $"{first}" : string.Create(CultureInfo.InvariantCulture, $"{first}-{last}");
        return string.Join("  ", kit.Id, definition.Title, definition.Region, StandardTerms<Model.Kits.FormKind>.Printed(definition.Kind), years, definition.MoneyUnit, string.Join('·', definition.IndicatorColumns.Select(c => c.Label)));
    }
}
