using System.Text.RegularExpressions;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Across;

/// <summary>Makes the digest of one form.</summary>
public static partial class FormDigesting
{
    // In the order of how likely they are copied: where a form has very much text, the last clauses are left out.
    private static readonly FormField[] LongTexts =
        [FormField.Conclusion, FormField.Problems, FormField.Measures, FormField.GoalAchieved, FormField.GoalExpected, FormField.Overview];

    private static readonly FormField[] AgencyFields = [FormField.ImplementingAgency, FormField.AgencyName, FormField.BudgetAgency, FormField.SupervisingDepartment];

    private static readonly FormField[] SubjectFields = [FormField.ProjectName, FormField.AgencyName, FormField.BudgetAgency, FormField.SupervisingDepartment];

    // The heading's unit is wrong, or contradicts the cells: no amount of the form is sure.
    private static readonly HashSet<string> MoneyInDoubt = ["PF-408", "PF-409", "PF-410"];

    /// <param name="form">The form as it was read.</param>
    /// <param name="kit">What its labels mean.</param>
    /// <param name="profile">The rules; only its severities are kept.</param>
    /// <param name="findings">What is wrong with the form: amounts in doubt are not added to others.</param>
    public static FormDigest Of(EvaluationForm form, KitDefinition kit, Profile profile, IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(kit);
        ArgumentNullException.ThrowIfNull(profile);

        var texts = LongTexts.Select(t => (Term: t, Cell: form[t])).Where(t => t.Cell is { IsBlank: false } && !kit.IsInstruction(t.Cell.Text)).Select(t => (t.Term, Cell: t.Cell!)).ToList();
        var subject = NameOf(form, SubjectFields);
        var code = ProjectCode().Match(subject.Text);
        var isSure = !findings.Any(f => MoneyInDoubt.Contains(f.Id));
        return new FormDigest
        {
            Place = form.Place,
            KitId = kit.Id,
            Kind = kit.Kind,
            Year = form.Year,
            Agency = NameOf(form, AgencyFields),
            Subject = code.Success ? subject with { Text = code.Groups["name"].Value } : subject,
            Code = code.Groups["code"].Value,
            Content = Letters.HashOf(EverythingIn(form)),
            Spent = isSure ? MoneyOf(form.TotalFunds?.AmountSpent, kit) : null,
            SpentOnProjects = isSure ? MoneyOf(form.Funds.FirstOrDefault(r => r.Source == FundsSource.ProjectExpenditure)?.AmountSpent, kit) : null,
            StatedProjects = StatedProjects.In(form, kit.Kind),
            Texts = [.. texts.Select(t => DigestOf(t.Term, t.Cell))],
            Clauses = [.. texts.SelectMany((t, i) => ClauseSplitting.Of(t.Cell.Text, (byte)i)).Take(FormDigest.MostClauses)],
            Severities = profile.Severities,
        };
    }

    private static DigestText DigestOf(FormField term, Entry cell)
    {
        var (hash, letters) = Letters.HashOf(cell.Text);
        return new DigestText(term, hash, letters, cell.Place);
    }

    private static DigestName NameOf(EvaluationForm form, FormField[] fields) =>
        fields.Select(f => form[f]).FirstOrDefault(e => e is { IsBlank: false }) is { } cell ? new DigestName(cell.Trimmed, cell.Place) : new DigestName("", form.Place);

    private static DigestMoney? MoneyOf(Entry? cell, KitDefinition kit)
    {
        if (Amount.Of(cell) is not { } amount || !MoneyUnit.Fits(cell!.Figure, kit.MoneyUnit)) return null;
        return MoneyUnit.InYuan(kit.MoneyUnit) is { } yuan ? new DigestMoney(amount * yuan, yuan / 2 / PowerOfTen(cell.Figure.Decimals), cell.Place) : null;
    }

    private static decimal PowerOfTen(int exponent) => Enumerable.Repeat(10m, exponent).Aggregate(1m, (product, ten) => product * ten);

    /// <summary>Every text of the form in a fixed order, empty cells too: a value that moved into another column makes another form.</summary>
    private static IEnumerable<string> EverythingIn(EvaluationForm form) =>
        form.Fields.Select(f => f.Entry)
            .Concat(form.Funds.SelectMany(f => f.Cells.OrderBy(c => c.Key).Select(c => c.Value).Concat(InOrder(f.Others))))
            .Concat(form.Goals.SelectMany(g => g.Cells.OrderBy(c => c.Key).Select(c => c.Value)))
            .Concat(form.Rows.SelectMany(r => r.Cells.OrderBy(c => c.Key).Select(c => c.Value).Concat(InOrder(r.Others))))
            .Concat(new[] { form.Totals?.Weight, form.Totals?.Score, form.Totals?.Grade }.OfType<Entry>())
            .Select(e => e.Trimmed);

    private static IEnumerable<Entry> InOrder(IReadOnlyDictionary<string, Entry> cells) => cells.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Value);

    /// <summary><c>51050022T000000367054-辅警经费</c>.</summary>
    [GeneratedRegex(@"^(?<code>[0-9]{6,}[0-9A-Za-z]*)\s*[-－—–]+\s*(?<name>.+)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex ProjectCode();
}
