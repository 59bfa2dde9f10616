using System.Text.Json;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;

namespace ReportGen.Rendering.Json;

/// <summary>
/// A form as JSON: keys and texts just as printed, and under <c>place</c> the same shape once more with the cell of each value.
/// Shape: <c>kit, title, year, sheet, fields{label}, funds{columns[], rows[{label, cells{column}}]}, goals[], indicators[{column}], totals{column}, place{…}</c>.
/// </summary>
public static class FormJson
{
    public static void Write(Utf8JsonWriter json, EvaluationForm form, KitDefinition kit)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(kit);
        json.WriteStartObject();
        json.WriteString("kit", form.KitId);
        json.WriteString("title", form.Title.Text);
        json.WriteString("year", form.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "");
        json.WriteString("file", form.Place.File);
        json.WriteString("sheet", form.Place.Sheet);
        WriteContent(json, form, kit, entry => entry?.Text ?? "");
        json.WriteStartObject("place");
        json.WriteString("title", form.Title.Place.Cell);
        WriteContent(json, form, kit, entry => entry?.Place.Cell ?? "");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What a form says, without where it says it: equal for two forms exactly when every text is.</summary>
    public static byte[] Content(EvaluationForm form, KitDefinition kit) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumberOrNull("year", form.Year);
        WriteContent(json, form, kit, entry => entry?.Text ?? "");
        json.WriteEndObject();
    });

    private static void WriteContent(Utf8JsonWriter json, EvaluationForm form, KitDefinition kit, Func<Entry?, string> show)
    {
        json.WriteStartObject("fields");
        foreach (var field in form.Fields)
        {
            json.WriteString(field.Label, show(field.Entry));
        }

        json.WriteEndObject();
        WriteFunds(json, form, kit, show);
        json.WriteStartArray("goals");
        foreach (var goal in form.Goals)
        {
            json.WriteStartObject();
            json.WriteString("label", show(goal.Label));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("indicators");
        foreach (var row in form.Indicators)
        {
            WriteCells(json, kit.IndicatorColumns, row.Cells.GetValueOrDefault, show);
        }

        json.WriteEndArray();
        json.WritePropertyName("totals");
        WriteCells(json, kit.TotalColumns, column => form.Totals?[column], show);
    }

    private static void WriteFunds(Utf8JsonWriter json, EvaluationForm form, KitDefinition kit, Func<Entry?, string> show)
    {
        json.WriteStartObject("funds");
        json.WriteStartArray("columns");
        foreach (var column in kit.FundsColumns)
        {
            json.WriteStringValue(column.Label);
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in form.Funds)
        {
            json.WriteStartObject();
            json.WriteString("label", row.Label);
            json.WritePropertyName("cells");
            WriteCells(json, kit.FundsColumns, column => row[column], show);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCells<T>(Utf8JsonWriter json, IEnumerable<TermLabel<T>> columns, Func<T, Entry?> entry, Func<Entry?, string> show)
        where T : struct, Enum
    {
        json.WriteStartObject();
        foreach (var column in columns)
        {
            json.WriteString(column.Label, show(column.Term is { } term ? entry(term) : null));
        }

        json.WriteEndObject();
    }
}
