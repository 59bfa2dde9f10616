using System.Text.Json;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;

namespace ReportGen.Rendering.Json;

/// <summary>Writes what a form holds, part by part; of each entry, its text or its cell.</summary>
/// <param name="json">Where to write.</param>
/// <param name="kit">The printed labels.</param>
/// <param name="show">What of an entry is written; null for an entry that the form does not have.</param>
internal sealed class FormContent(Utf8JsonWriter json, KitDefinition kit, Func<Entry?, string> show)
{
    public void Write(EvaluationForm form)
    {
        WriteFields(form);
        WriteFunds(form);
        WriteGoals(form);
        WriteRows("indicators", form.Rows.Where(r => r.Goal is null));
        WriteTotals(form);
        json.WriteStartArray("notes");
        foreach (var note in form.Notes)
        {
            json.WriteStringValue(show(note));
        }

        json.WriteEndArray();
    }

    private void WriteFields(EvaluationForm form)
    {
        json.WriteStartObject("fields");
        foreach (var field in form.Fields)
        {
            json.WriteString(field.Label, show(field.Entry));
        }

        json.WriteEndObject();
    }

    private void WriteFunds(EvaluationForm form)
    {
        json.WriteStartObject("funds");
        WriteLabels(kit.FundsColumns);
        json.WriteStartArray("rows");
        foreach (var row in form.Funds)
        {
            json.WriteStartObject();
            if (row.Group.Length > 0)
            {
                json.WriteString("group", row.Group);
            }

            json.WriteString("label", row.OwnLabel);
            json.WriteStartObject("cells");
            foreach (var column in kit.FundsColumns)
            {
                json.WriteString(column.Label, show(column.Term is { } term ? row[term] : row.Others.GetValueOrDefault(column.Label)));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteGoals(EvaluationForm form)
    {
        json.WriteStartArray("goals");
        for (var index = 0; index < form.Goals.Length; index++)
        {
            var goal = form.Goals[index];
            json.WriteStartObject();
            json.WriteString("label", show(goal.Label));
            json.WriteString("text", show(goal.Expected));
            if (goal.Achieved is { } achieved)
            {
                json.WriteString("achieved", show(achieved));
            }

            WriteLabels(kit.IndicatorColumns);
            WriteRows("indicators", form.Rows.Where(r => r.Goal == index));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRows(string name, IEnumerable<Indicator> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            foreach (var column in kit.IndicatorColumns)
            {
                json.WriteString(column.Label, show(column.Term is { } term ? row[term] : row.Others.GetValueOrDefault(column.Label)));
            }

            if (row.IsSubtotal)
            {
                json.WriteString("_row", "subtotal");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTotals(EvaluationForm form)
    {
        json.WriteStartObject("totals");
        if (form.Totals?.Label is { } label && label.Text.Any(char.IsWhiteSpace))
        {
            // A label spread over its cell (总    分) is kept as the form prints it; a plain one is the kit's.
            json.WriteString("label", show(label));
        }

        foreach (var column in kit.TotalColumns)
        {
            json.WriteString(column.Label, show(column.Term is { } term ? form.Totals?[term] : null));
        }

        if (kit.TotalColumns.IsEmpty && form.Fields.FirstOrDefault(f => f.Term == FormField.TotalScore) is { } head)
        {
            json.WriteString(head.Label, show(head.Entry));
        }

        json.WriteEndObject();
    }

    private void WriteLabels<T>(IEnumerable<TermLabel<T>> columns)
        where T : struct, Enum
    {
        json.WriteStartArray("columns");
        foreach (var column in columns)
        {
            json.WriteStringValue(column.Label);
        }

        json.WriteEndArray();
    }
}
