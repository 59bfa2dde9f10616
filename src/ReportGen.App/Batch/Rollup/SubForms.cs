using System.Collections.Immutable;
using ReportGen.App.Kits;
using ReportGen.Model.Findings;
using ReportGen.Rendering.Conversion;
using ReportGen.Rules.Rollup;

namespace ReportGen.App.Batch.Rollup;

/// <summary>The forms to be combined in one and the same kit: their own, where they share it; otherwise that of the result.</summary>
/// <param name="Kit">The kit in which they are combined.</param>
/// <param name="Forms">The forms, converted where they had to be.</param>
/// <param name="Findings">PF-801, PF-802 of those that were converted.</param>
internal sealed record SubForms(Kit Kit, IReadOnlyList<SubForm> Forms, ImmutableArray<Finding> Findings)
{
    public static SubForms Of(IReadOnlyList<ProcessedForm> forms, Kit target)
    {
        var kit = forms.All(f => f.Kit.Id == forms[0].Kit.Id) ? forms[0].Kit : target;
        var agencies = AgenciesOf(forms);
        var findings = new List<Finding>();
        var subForms = forms.Select((form, i) =>
        {
            if (form.Kit.Id == kit.Id)
            {
                return new SubForm(form.Form, agencies[i], HasSureMoney(form));
            }

            var (converted, told) = FormConversion.Convert(form.Form, form.Kit.Definition, kit.Definition, kit.Plan.PrintsYear);
            findings.AddRange(told);
            return new SubForm(converted, agencies[i], HasSureMoney(form));
        }).ToList();
        return new SubForms(kit, subForms, [.. findings]);
    }

    /// <summary>A wrong heading, or amounts ten thousand times too large: nobody knows what would be added.</summary>
    private static bool HasSureMoney(ProcessedForm form) => form.Findings.All(f => f.Id is not ("PF-409" or "PF-410"));

    /// <summary>Each form's agency; where one has sent several forms, with what each is about, and with its file where that is the same too.</summary>
    private static string[] AgenciesOf(IReadOnlyList<ProcessedForm> forms)
    {
        string[] names = [.. forms.Select(f => f.Form.Agency.Length > 0 ? f.Form.Agency : f.Form.Place.File)];
        names = Apart(names, i => $"{names[i]}·{forms[i].Form.Subject}");
        return Apart(names, i => $"{names[i]}（{forms[i].Form.Place.File} {forms[i].Form.Place.Sheet}）");
    }

    private static string[] Apart(string[] names, Func<int, string> longer)
    {
        var twice = names.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return [.. names.Select((n, i) => twice.Contains(n) ? longer(i) : n)];
    }
}
