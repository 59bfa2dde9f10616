using System.Collections.Immutable;
using ReportGen.Model.Places;

namespace ReportGen.Rules.Checks.Across;

/// <summary>批量审核 — runs all checks that hold the forms of a batch against each other.</summary>
public static class BatchChecks
{
    private static readonly ImmutableArray<BatchCheck> All =
    [
        new DuplicateFormCheck(), new CopiedTextCheck(), new BoilerplateCheck(), new DepartmentSpendingCheck(), new ProjectCountCheck(),
        new OtherYearCheck(), new AgencyNameCheck(),
    ];

    /// <summary>Everything that is wrong between the forms, in their order and within a form in the order of its cells.</summary>
    /// <param name="forms">The digests in the order of the inputs.</param>
    /// <param name="textAt">What stands in a cell of a form: index of its digest, cell. Asked only for what is quoted.</param>
    public static ImmutableArray<BatchFinding> Find(IReadOnlyList<FormDigest> forms, Func<int, Place, string> textAt)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(textAt);
        if (forms.Count < 2) return [];

        var context = new BatchContext(forms, textAt);
        return
        [
            .. All.SelectMany(check => check.Find(context))
                .Select(f => (f.Form, Finding: FormChecks.Judged(f.Finding, forms[f.Form].Severities)!))
                .Where(f => f.Finding is not null)
                .OrderBy(f => f.Form)
                .ThenBy(f => f.Finding, PlaceOrder.Instance)
                .Select(f => new BatchFinding(f.Form, f.Finding)),
        ];
    }
}
