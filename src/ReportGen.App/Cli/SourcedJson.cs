using System.Globalization;
using System.Text.Json;
using ReportGen.Model.Terms;
using ReportGen.Rules.Profiles;

namespace ReportGen.App.Cli;

/// <summary>A rule of a profile as JSON: <c>key, document, clause, standing, from, to, checked</c>; dates that are not known are null.</summary>
internal static class SourcedJson
{
    public static void Write(Utf8JsonWriter json, string name, Sourced? rule)
    {
        json.WritePropertyName(name);
        if (rule is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("key", rule.Key);
        json.WriteString("document", rule.Source.Document);
        json.WriteString("clause", rule.Source.Clause);
        json.WriteString("standing", StandardTerms<SourceStanding>.Printed(rule.Source.Standing));
        WriteDate(json, "from", rule.From);
        WriteDate(json, "to", rule.To);
        WriteDate(json, "checked", rule.Checked);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is { } day)
        {
            json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
