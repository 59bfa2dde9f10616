using System.Globalization;
using System.Text.Json;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Rendering.Forms;

namespace ReportGen.Rendering.Json;

/// <summary>
/// A form as JSON: keys and texts just as printed, and under <c>place</c> the same shape once more with the cell of each value.
/// Shape: <c>kit, title, subtitle, year, sheet, fields{label}, funds{columns[], rows[{group, label, cells{column}}]}, goals[{label, text, columns[],
/// indicators[]}], indicators[{column}], totals{column}, notes[], place{…}</c>. A goal's indicators stand in the goal, all others in <c>indicators</c>.
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
        if (form.Subtitle is { } subtitle)
        {
            json.WriteString("subtitle", subtitle.Text);
        }

        json.WriteString("year", form.Year?.ToString(CultureInfo.InvariantCulture) ?? "");
        json.WriteString("file", form.Place.File);
        json.WriteString("sheet", form.Place.Sheet);
        new FormContent(json, kit, entry => entry?.Text ?? "") { AsPrinted = true }.Write(form);
        json.WriteStartObject("place");
        json.WriteString("title", form.Title.Place.Cell);
        new FormContent(json, kit, entry => entry?.Place.Cell ?? "") { AsPrinted = true }.Write(form);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What a form says, without where it says it: equal for two forms exactly when every text is, white space round numbers aside.</summary>
    public static byte[] Content(EvaluationForm form, KitDefinition kit) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumberOrNull("year", form.Year);
        new FormContent(json, kit, entry => entry is null ? "" : PrintedValue.TextOf(entry)).Write(form);
        json.WriteEndObject();
    },
        JsonText.Compact);
}
