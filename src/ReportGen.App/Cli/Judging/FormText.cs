using System.Text;
using ReportGen.App.Batch;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;

namespace ReportGen.App.Cli.Judging;

/// <summary>A read form for the eye: label, text and cell, line by line.</summary>
internal static class FormText
{
    public static string Write(IReadOnlyList<ProcessedForm> forms)
    {
        var text = new StringBuilder();
        foreach (var (form, kit) in forms.Select(f => (f.Form, f.Kit.Definition)))
        {
            foreach (var line in Lines(form, kit))
            {
                text.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(EvaluationForm form, KitDefinition kit) =>
    [
        $"{form.Title.Trimmed}  [{kit.Id}; {form.Place}]",
        .. form.Fields.Select(f => Labelled(f.Label, f.Entry)),
        .. form.Funds.Select(r => $"{WithoutColon(LabelOf(r))}: {Joined(kit.FundsColumns.Select(c => c.Term is { } t ? r[t] : r.Others.GetValueOrDefault(c.Label)))}"),
        .. form.Goals.SelectMany((g, index) => (IEnumerable<string>)[.. Heading(g, kit), .. Rows(form, kit, index)]),
        .. Rows(form, kit, goal: null),
        .. Total(form.Totals),
    ];

    /// <summary>The goal's own line, and one for each of its values; its number stands in the heading already.</summary>
    private static IEnumerable<string> Heading(AnnualGoal goal, KitDefinition kit) =>
    [
        $"{WithoutColon(goal.Label.Trimmed)}  [{goal.Label.Place.Cell}]",
        .. from column in kit.GoalColumns
           where column.Term is not GoalColumn.Number
           let entry = column.Term is { } term ? goal[term] : null
           where entry is not null
           select Labelled(column.Label, entry),
    ];

    private static IEnumerable<string> Rows(EvaluationForm form, KitDefinition kit, int? goal) =>
        form.Rows.Where(r => r.Goal == goal).Select(r => $"{(r.IsSubtotal ? "小计: " : "")}{Joined(kit.IndicatorColumns.Select(c => Cell(r, c)))}  [{PlaceOf(r, kit)}]");

    /// <summary>Where the row stands: its score, or its first word; level labels are filled down, their cell may stand further up.</summary>
    private static string? PlaceOf(Indicator row, KitDefinition kit)
    {
        var own = kit.IndicatorColumns.OrderBy(c => c.Term is IndicatorColumn.IndicatorClass or IndicatorColumn.IndicatorGroup).Select(c => Cell(row, c));
        return (row.Score ?? own.FirstOrDefault(e => e is { IsBlank: false }))?.Place.Cell;
    }

    private static Entry? Cell(Indicator row, TermLabel<IndicatorColumn> column) => column.Term is { } term ? row[term] : row.Others.GetValueOrDefault(column.Label);

    /// <summary>A row that prints no label goes by its standard term.</summary>
    private static string LabelOf(FundsRow row) => row is { OwnLabel: "", Source: { } source } ? row.Label + StandardTerms<FundsSource>.Printed(source) : row.Label;

    private static IEnumerable<string> Total(Totals? totals)
    {
        Entry[] filled = [.. new[] { totals?.Weight, totals?.Score, totals?.Grade }.OfType<Entry>()];
        return filled.All(e => e.IsBlank) ? [] : [$"合计: {Joined(filled)}"];
    }

    private static string Labelled(string label, Entry entry) => $"{WithoutColon(label)}: {entry.Trimmed}  [{entry.Place.Cell}]";

    private static string WithoutColon(string label) => label.TrimEnd(':', '：');

    private static string Joined(IEnumerable<Entry?> entries) => string.Join(" | ", entries.Select(e => e?.Trimmed));
}
