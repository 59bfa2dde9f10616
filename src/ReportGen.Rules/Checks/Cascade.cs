using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Places;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks;

/// <summary>One fault is told once: what only follows from another finding of the same row is dropped.</summary>
internal static class Cascade
{
    private const string RateOfSource = "PF-402";
    private const string Uncalculated = "PF-209";

    // Cause → what it explains, within one row of the form.
    private static readonly Dictionary<string, string[]> SameRow = new(StringComparer.Ordinal)
    {
        ["PF-201"] = ["PF-204", "PF-503", "PF-506", "PF-711"],
        ["PF-202"] = ["PF-204"],
        ["PF-203"] = ["PF-204", "PF-402", "PF-403", "PF-404", "PF-603"],
        ["PF-204"] = ["PF-212"],
        ["PF-205"] = ["PF-701"],
        ["PF-206"] = ["PF-204"],
        ["PF-209"] = ["PF-201", "PF-202", "PF-203", "PF-204", "PF-205", "PF-206", "PF-402", "PF-403", "PF-404", "PF-405", "PF-603"],
        ["PF-210"] = ["PF-204", "PF-503", "PF-506", "PF-508", "PF-511"],
        ["PF-211"] = ["PF-201", "PF-204", "PF-503", "PF-506", "PF-711"],
        ["PF-303"] = ["PF-403"],
        ["PF-405"] = ["PF-701"],
        ["PF-407"] = ["PF-402", "PF-403", "PF-405"],
        ["PF-408"] = ["PF-401", "PF-402", "PF-403", "PF-406", "PF-411"],
        ["PF-501"] = ["PF-403", "PF-503", "PF-505", "PF-508", "PF-509"],
        ["PF-502"] = ["PF-403", "PF-507", "PF-508", "PF-509"],
        ["PF-503"] = ["PF-506", "PF-508", "PF-703", "PF-711", "PF-721"],
        ["PF-504"] = ["PF-503", "PF-506", "PF-508", "PF-711"],
        ["PF-505"] = ["PF-506", "PF-508", "PF-711"],
        ["PF-506"] = ["PF-213", "PF-508", "PF-721"],
        ["PF-507"] = ["PF-508"],
        ["PF-602"] = ["PF-601"],
        ["PF-701"] = ["PF-704"],
        ["PF-702"] = ["PF-703"],
        ["PF-703"] = ["PF-714"],
        ["PF-707"] = ["PF-713"],
        ["PF-714"] = ["PF-503", "PF-505", "PF-506", "PF-507", "PF-508", "PF-711"],
        ["PF-721"] = ["PF-703"],
    };

    // A wrong sum names the labels that are off; the labels need no findings of their own.
    private static readonly Dictionary<string, string[]> SameForm = new(StringComparer.Ordinal)
    {
        ["PF-301"] = ["PF-302"],
        ["PF-304"] = ["PF-301"],

        ["PF-415"] = ["PF-401", "PF-402", "PF-403", "PF-405", "PF-406", "PF-411"],
    };

    // The labels are merged down over many rows.
    private static readonly IndicatorColumn[] Columns = [.. Enum.GetValues<IndicatorColumn>().Except([IndicatorColumn.IndicatorClass, IndicatorColumn.IndicatorGroup])];

    /// <param name="form">The form.</param>
    /// <param name="profile">Which budget its rates are of.</param>
    /// <param name="all">What its checks have found.</param>
    public static List<Finding> Drop(EvaluationForm form, Profile profile, List<Finding> all)
    {
        var everywhere = Explained(all, SameForm);
        foreach (var finding in all)
        {
            if (finding.Id == Uncalculated) everywhere.UnionWith(UncalculatedParts.Explain(form, finding.Place));
        }

        var kept = everywhere.Count == 0 ? all : all.FindAll(f => !everywhere.Contains(f.Id));

        // Most forms have nothing that explains anything, and their rows need not be looked at.
        var explainable = Explained(all, SameRow);
        return all.Exists(f => f.Id == RateOfSource || explainable.Contains(f.Id)) ? DropInRows(form, profile, all, kept, explainable) : kept;
    }

    private static HashSet<string> Explained(List<Finding> all, Dictionary<string, string[]> causes)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in all)
        {
            if (causes.TryGetValue(finding.Id, out var explained)) ids.UnionWith(explained);
        }

        return ids;
    }

    private static List<Finding> DropInRows(EvaluationForm form, Profile profile, List<Finding> all, List<Finding> kept, HashSet<string> explainable)
    {
        var rows = RowsByPlace(form, PlacesToFind(all, explainable));
        var explained = new HashSet<(object Row, string Id)>();
        foreach (var cause in all)
        {
            if (!SameRow.TryGetValue(cause.Id, out var effects)) continue;
            var row = RowOf(rows, cause);
            foreach (var id in effects) explained.Add((row, id));
        }

        return kept.FindAll(f => !explained.Contains((RowOf(rows, f), f.Id)) && !FollowsFromSum(f, RowOf(rows, f), form, profile, all));
    }

    /// <summary>Where the findings stand that explain others or may be explained; only their rows are looked for.</summary>
    private static HashSet<Place> PlacesToFind(List<Finding> all, HashSet<string> explainable)
    {
        var places = new HashSet<Place>();
        foreach (var finding in all)
        {
            if (finding.Id == RateOfSource || explainable.Contains(finding.Id) || SameRow.ContainsKey(finding.Id)) places.Add(finding.Place);
        }

        return places;
    }

    // A source whose amount does not add up has no right rate either: 920 against 820, and 56.37% of it. A sum in another column says nothing of the rate.
    private static bool FollowsFromSum(Finding finding, object row, EvaluationForm form, Profile profile, List<Finding> all) =>
        finding.Id == RateOfSource && row is FundsRow { Source: not FundsSource.Total }
        && all.Exists(f => f.Id == "PF-401" && form.Funds.Any(r => f.Place == r.AmountSpent?.Place || f.Place == ExecutionScoring.BudgetOf(r, profile.Execution.Denominator.Value)?.Place));

    // Rows are told apart by their cells, not by their names: two rows may have the same name.
    private static Dictionary<Place, object> RowsByPlace(EvaluationForm form, HashSet<Place> places)
    {
        var rows = new Dictionary<Place, object>();
        foreach (var row in form.Indicators)
        {
            if (rows.Count == places.Count) break;
            foreach (var column in Columns)
            {
                if (row[column] is { } cell && places.Contains(cell.Place)) rows.TryAdd(cell.Place, row);
            }
        }

        foreach (var row in form.Funds)
        {
            foreach (var cell in row.Cells.All)
            {
                if (cell is not null && places.Contains(cell.Place)) rows.TryAdd(cell.Place, row);
            }
        }

        if (form.Totals is { Weight: { } weight, Score: { } score }) rows[weight.Place] = rows[score.Place] = form.Totals;
        return rows;
    }

    private static object RowOf(Dictionary<Place, object> rows, Finding finding) => rows.GetValueOrDefault(finding.Place, finding.Place);
}
