using System.CommandLine;
using System.Text.Json;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Rendering.Json;

namespace ReportGen.App.Cli.Kits;

/// <summary><c>kits</c>: the forms that are known, with region, years, kind, money unit and columns.</summary>
internal static class KitsCommand
{
    public static Command Make(Session session)
    {
        var templates = SharedOptions.Templates(session);
        var asJson = new Option<bool>("--json") { Description = session.Say("option.json") };
        var command = new Command("kits", session.Say("command.kits")) { asJson, templates };
        command.SetAction(parsed =>
        {
            var kits = Session.Kits(parsed.GetValue(templates)).All.Select(k => k.Definition).ToList();
            if (parsed.GetValue(asJson))
            {
                session.WriteJson(JsonText.Write(json => Write(json, kits)));
                return ExitCode.Ok;
            }

            foreach (var kit in kits)
            {
                session.Out.WriteLine(Describe(kit, session));
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static string Describe(KitDefinition kit, Session session) => session.Say(
        "kits.kit",
        ("id", kit.Id),
        ("title", kit.Title),
        ("region", kit.Region),
        ("kind", StandardTerms<FormKind>.Printed(kit.Kind)),
        ("years", Years(kit)),
        ("unit", kit.MoneyUnit),
        ("funds", Listed(kit.FundsColumns.Select(c => c.Label))),
        ("indicators", Listed(kit.IndicatorColumns.Select(c => c.Label))));

    /// <summary>2020-2022, 2023-, or one year alone.</summary>
    private static string Years(KitDefinition kit) => kit.Years.First == kit.Years.Last ? $"{kit.Years.First}" : $"{kit.Years.First}-{kit.Years.Last}";

    /// <summary>Labels in one line: a break within a narrow column's label is none here.</summary>
    private static string Listed(IEnumerable<string> labels) => string.Join('、', labels.Select(l => string.Concat(l.Split('\n'))));

    private static void Write(Utf8JsonWriter json, IEnumerable<KitDefinition> kits)
    {
        json.WriteStartArray();
        foreach (var kit in kits)
        {
            json.WriteStartObject();
            json.WriteString("id", kit.Id);
            json.WriteString("version", kit.Version);
            json.WriteString("title", kit.Title);
            json.WriteString("region", kit.Region);
            json.WriteString("kind", StandardTerms<FormKind>.Printed(kit.Kind));
            json.WriteString("years", Years(kit));
            json.WriteString("moneyUnit", kit.MoneyUnit);
            WriteLabels(json, "fields", kit.Fields.Select(f => f.Label));
            WriteLabels(json, "fundsRows", kit.FundsRows.Select(r => r.Label));
            WriteLabels(json, "fundsColumns", kit.FundsColumns.Select(c => c.Label));
            WriteLabels(json, "goalColumns", kit.GoalColumns.Select(c => c.Label));
            WriteLabels(json, "indicatorColumns", kit.IndicatorColumns.Select(c => c.Label));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLabels(Utf8JsonWriter json, string name, IEnumerable<string> labels)
    {
        json.WriteStartArray(name);
        foreach (var label in labels)
        {
            json.WriteStringValue(label);
        }

        json.WriteEndArray();
    }
}
