using System.Globalization;
using ReportGen.Model.Kits;

namespace ReportGen.Rules.Checks.Across;

/// <summary>PF-814 — a text says how many projects were evaluated, and another number of the agency's project forms is in the batch.</summary>
internal sealed class ProjectCountCheck : BatchCheck
{
    // With one form or none, the projects were not handed in together with this text.
    private const int FewestForms = 2;

    public override IEnumerable<BatchFinding> Find(BatchContext context)
    {
        var counts = context.Of(FormKind.Project).GroupBy(p => (p.Form.AgencyKey, p.Form.Year)).ToDictionary(g => g.Key, g => g.DistinctBy(p => (p.Form.SubjectKey, p.Form.Code)).Count());
        return from entry in context.Forms.Select((form, index) => (Form: form, Index: index))
               where entry.Form is { StatedProjects: not null, Year: not null } && entry.Form.AgencyKey.Length > 0
               let count = counts.GetValueOrDefault((entry.Form.AgencyKey, entry.Form.Year))
               let stated = entry.Form.StatedProjects!.Value
               where count >= FewestForms && count != stated.Count
               select At(entry.Index, stated.Place, stated.Count.ToString(CultureInfo.InvariantCulture), "PF-814", ("stated", stated.Count), ("count", count), ("agency", entry.Form.Agency.Text));
    }
}
