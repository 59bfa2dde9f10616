using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Terms;
using ReportGen.Rules.Checks.Across;

namespace ReportGen.Rules.TieOuts;

/// <summary>PF-834, PF-835 — a form that is published with the accounts is of another unit, or of another year.</summary>
public static class FormsOfAccounts
{
    // 财政局 is what many names end in.
    private const int ShortestName = 4;

    private static readonly FormField[] Agencies = [FormField.ImplementingAgency, FormField.AgencyName, FormField.BudgetAgency, FormField.FillingAgency, FormField.SupervisingDepartment];

    /// <summary>The forms that do not belong to the accounts, each at its cell. A unit that is part of the department is named beside it, so one fitting name is enough.</summary>
    public static IEnumerable<Finding> Find(FinalAccounts accounts, IEnumerable<EvaluationForm> forms)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(forms);
        foreach (var form in forms)
        {
            if (form.Year is { } found && accounts.Year is { } year && found != year)
            {
                yield return FindingCatalogue.Find("PF-835", form.Title.Place, ("subject", form.Subject), ("found", found), ("year", year));
            }

            if (accounts.Agency is { IsBlank: false } unit && Agencies.Select(f => form[f]).Where(e => e is { IsBlank: false }).ToList() is { Count: > 0 } named && !named.Exists(n => Fits(n!, unit)))
            {
                yield return FindingCatalogue.Find("PF-834", named[0]!.Place, ("subject", form.Subject), ("agency", named[0]!.Trimmed), ("unit", unit.Trimmed)) with { Value = named[0]!.Trimmed, Expected = unit.Trimmed };
            }
        }
    }

    private static bool Fits(Entry named, Entry unit)
    {
        var (one, other) = (Letters.NameOf(named.Trimmed), Letters.NameOf(unit.Trimmed));
        return one == other || (Math.Min(one.Length, other.Length) >= ShortestName && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)));
    }
}
