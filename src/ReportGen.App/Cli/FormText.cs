using System.Globalization;
using System.Text;
using ReportGen.App.Batch;

namespace ReportGen.App.Cli;

/// <summary>A read form for the eye: label, text and cell, line by line.</summary>
internal static class FormText
{
    public static string Write(IReadOnlyList<ProcessedForm> forms)
    {
        var text = new StringBuilder();
        foreach (var (form, kit) in forms.Select(f => (f.Form, f.Kit.Definition)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{form.Title.Text.Trim()}  [{kit.Id}; {form.Place}]\n");
            foreach (var field in form.Fields)
            {
                text.Append(CultureInfo.InvariantCulture, $"{field.Label}: {field.Entry.Trimmed}  [{field.Entry.Place.Cell}]\n");
            }

            foreach (var row in form.Funds)
            {
                text.Append(CultureInfo.InvariantCulture, $"{row.Label}: {string.Join(" | ", kit.FundsColumns.Select(c => c.Term is { } t ? row[t]?.Trimmed : null))}\n");
            }

            foreach (var row in form.Indicators)
            {
                text.Append(CultureInfo.InvariantCulture, $"{string.Join(" | ", kit.IndicatorColumns.Select(c => c.Term is { } t ? row[t]?.Trimmed : null))}  [{row.Score?.Place.Cell}]\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"{form.Totals?.Weight?.Trimmed} | {form.Totals?.Score?.Trimmed}\n");
        }

        return text.ToString();
    }
}
