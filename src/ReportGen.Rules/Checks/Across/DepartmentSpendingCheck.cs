using System.Globalization;
using ReportGen.Model.Kits;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Across;

/// <summary>
/// PF-813, PF-818 — what an agency's projects spent against 项目支出 in its department form of the same year. More cannot be; less may be, where not
/// every project has a form or not every form was handed in. Where one amount is unknown, or a project has two forms, nothing is added.
/// </summary>
internal sealed class DepartmentSpendingCheck : BatchCheck
{
    // A single project of many is no attempt to hand in all.
    private const int FewestForHint = 2;

    public override IEnumerable<BatchFinding> Find(BatchContext context)
    {
        var projects = context.Of(FormKind.Project).Where(p => p.Form.Year is not null && p.Form.AgencyKey.Length > 0).ToLookup(p => (p.Form.AgencyKey, p.Form.Year));
        return from department in context.Of(FormKind.Department)
               where department.Form is { SpentOnProjects: not null, Year: not null }
               let finding = Told(context, department.Index, [.. projects[(department.Form.AgencyKey, department.Form.Year)]])
               where finding is not null
               select finding.Value;
    }

    private static BatchFinding? Told(BatchContext context, int department, List<(FormDigest Form, int Index)> projects)
    {
        var whole = context.Forms[department].SpentOnProjects!.Value;
        if (projects.Count == 0 || projects.Exists(p => p.Form.Spent is null) || projects.DistinctBy(p => (p.Form.SubjectKey, p.Form.Code)).Count() != projects.Count) return null;

        var sum = projects.Sum(p => p.Form.Spent!.Value.Yuan);
        var mayDiffer = whole.HalfUnit + projects.Sum(p => p.Form.Spent!.Value.HalfUnit);
        var id = sum > whole.Yuan + mayDiffer ? "PF-813" : sum < whole.Yuan - mayDiffer && projects.Count >= FewestForHint ? "PF-818" : null;
        return id is null ? null : Difference(context, department, id, sum, projects.Count);
    }

    private static BatchFinding Difference(BatchContext context, int department, string id, decimal sum, int count)
    {
        var whole = context.Forms[department].SpentOnProjects!.Value;
        var told = At(
            department,
            whole.Place,
            context.TextAt(department, whole.Place).Trim(),
            id,
            ("count", count),
            ("sum", Rounding.Short(sum / MoneyUnit.YuanPerTenThousand)),
            ("whole", Rounding.Short(whole.Yuan / MoneyUnit.YuanPerTenThousand)),
            ("difference", Rounding.Short(Math.Abs(sum - whole.Yuan) / MoneyUnit.YuanPerTenThousand)));
        return told with { Finding = told.Finding with { Expected = Rounding.Short(sum / MoneyUnit.YuanPerTenThousand).ToString(CultureInfo.InvariantCulture) + "万元" } };
    }
}
