using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Model.Rollup;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Rollup;

/// <summary>汇总 — several forms of one kit → one. What cannot be combined is left blank and told; no value is guessed, none is lost.</summary>
public static class FormRollup
{
    /// <param name="forms">The forms, in the order in which their parts are listed; at least one. None may be contained in another, see <see cref="DoubleCounting"/>.</param>
    /// <param name="kit">What their labels mean.</param>
    /// <param name="profile">The rules that the combined values are scored by.</param>
    public static RolledForm Combine(IReadOnlyList<SubForm> forms, KitDefinition kit, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(kit);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentOutOfRangeException.ThrowIfZero(forms.Count);

        var scope = new RollupScope([.. forms], kit, profile);
        var (form, rows) = Values(scope);
        var scored = Scored(form, rows, scope);
        return new RolledForm(scored, [.. scope.Cells], [.. scope.Findings]);
    }

    private static (EvaluationForm Form, IReadOnlyList<MatchedRow> Rows) Values(RollupScope scope)
    {
        var first = scope.Forms[0].Form;
        var funds = new FundsRollup(scope);
        var fields = new FieldRollup(scope, funds).Combine();
        var grid = funds.Combine();
        var goals = new GoalRollup(scope);
        var rows = new RowMatching(scope, goals).Rows();
        scope.Findings.AddRange(MissingRows.Find(rows, scope.Forms.Length));
        var form = new EvaluationForm
        {
            KitId = first.KitId,
            Place = first.Place,
            Title = first.Title,
            Subtitle = first.Subtitle,
            Year = scope.Forms.Select(f => f.Form.Year).FirstOrDefault(y => y is not null),
            Fields = fields,
            Funds = grid,
            Goals = goals.Goals,
            Rows = [.. rows.Select(new RowRollup(scope).Combine)],
            Totals = first.Totals,
        };
        return (form, rows);
    }

    private static EvaluationForm Scored(EvaluationForm form, IReadOnlyList<MatchedRow> rows, RollupScope scope)
    {
        var scores = FormScoring.Score(form, scope.Kit, scope.Profile);
        var rollup = new ScoreRollup(scope);
        var scored = form with { Rows = rollup.Rows(form.Rows, rows, scores), Funds = rollup.Funds(form.Funds, scores.Execution) };
        return new TotalsRollup(scope).Total(scored, scores.Execution);
    }
}
