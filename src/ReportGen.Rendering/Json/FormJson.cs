using System.Globalization;
using System.Text.Json;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;

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
        new FormContent(json, kit, entry => entry?.Text ?? "").Write(form);
        json.WriteStartObject("place");
        json.WriteString("title", form.Title.Place.Cell);
        new FormContent(json, kit, entry => entry?.Place.Cell ?? "").Write(form);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
