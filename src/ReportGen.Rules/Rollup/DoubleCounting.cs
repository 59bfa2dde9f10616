using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Rollup;

/// <summary>Forms that must not be added to one another: two versions of one form, or a department's own form among those of its sub-units.</summary>
public static class DoubleCounting
{
    // Of two forms the larger equals the smaller by accident more easily than three amounts add up in two columns.
    private const int FewestForSums = 3;

    /// <param name="forms">The forms with what they evaluate; copies word for word have been left out before.</param>
    /// <returns>PF-822 for what is surely counted twice, PF-823 for a form whose money is the sum of all others.</returns>
    public static IEnumerable<Finding> Find(IReadOnlyList<(EvaluationForm Form, FormKind Kind)> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        return Versions(forms).Concat(Departments(forms)).Concat(Sums([.. forms.Select(f => f.Form)]));
    }

    private static IEnumerable<Finding> Versions(IReadOnlyList<(EvaluationForm Form, FormKind Kind)> forms) =>
        from same in forms.GroupBy(f => (f.Kind, Agency: HalfWidth.Bare(f.Form.Agency), Subject: HalfWidth.Bare(f.Form.Subject)))
        where same.Key is { Agency.Length: > 0, Subject.Length: > 0 }
        from later in same.Skip(1)
        select Twice(later.Form, "rollup.version", same.First().Form);

    private static IEnumerable<Finding> Departments(IReadOnlyList<(EvaluationForm Form, FormKind Kind)> forms) =>
        from whole in forms
        where whole.Kind == FormKind.Department && whole.Form.Agency.Length > 0
        let name = HalfWidth.Bare(whole.Form.Agency)
        let part = forms.FirstOrDefault(f => f != whole && (IsOf(f, name) || f.Kind == FormKind.Project && HalfWidth.Bare(f.Form.Agency) == name))
        where part.Form is not null
        select Twice(whole.Form, "rollup.department", part.Form);

    private static bool IsOf((EvaluationForm Form, FormKind Kind) form, string department) =>
        HalfWidth.Bare(form.Form.Agency) != department && form.Form[FormField.SupervisingDepartment] is { } above && HalfWidth.Bare(above.Text) == department;

    private static Finding Twice(EvaluationForm form, string key, EvaluationForm other) => FindingCatalogue.Find(
        "PF-822",
        form.Place,
        ("how", Model.Phrases.Phrase.Of(key, ("name", form.Subject), ("other", Sheet(other))))) with
    { Value = form.Subject };

    private static IEnumerable<Finding> Sums(IReadOnlyList<EvaluationForm> forms)
    {
        var money = forms.Select(f => (Form: f, Budget: Amount.Of(f.TotalFunds?.AdjustedBudget), Spent: Amount.Of(f.TotalFunds?.AmountSpent))).ToList();
        if (forms.Count < FewestForSums || money.Exists(m => m.Budget is null or <= 0 || m.Spent is null or < 0)) return [];

        var (budget, spent) = (money.Sum(m => m.Budget!.Value), money.Sum(m => m.Spent!.Value));
        return from m in money
               where m.Budget * 2 == budget && m.Spent * 2 == spent && spent > 0
               select FindingCatalogue.Find("PF-823", m.Form.Place, ("name", m.Form.Subject), ("budget", m.Budget!.Value), ("spent", m.Spent!.Value));
    }

    private static string Sheet(EvaluationForm form) => (form.Place with { Cell = "" }).ToString();
}
