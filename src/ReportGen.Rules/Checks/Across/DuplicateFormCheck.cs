using System.Globalization;
using ReportGen.Model.Kits;

namespace ReportGen.Rules.Checks.Across;

/// <summary>PF-811, PF-819 — one project's form handed in twice for a year: the same to the last cell (sure), or with other contents.</summary>
internal sealed class DuplicateFormCheck : BatchCheck
{
    public override IEnumerable<BatchFinding> Find(BatchContext context)
    {
        var first = new Dictionary<(string, FormKind, int?, string, string), List<int>>();
        for (var i = 0; i < context.Forms.Count; i++)
        {
            var form = context.Forms[i];
            if (form.Subject.Text.Length == 0) continue;

            var key = (form.KitId, form.Kind, form.Year, form.AgencyKey, form.SubjectKey);
            if (!first.TryGetValue(key, out var same)) first[key] = same = [];
            if (Told(context, same, i) is { } finding) yield return finding;
            same.Add(i);
        }
    }

    private static BatchFinding? Told(BatchContext context, List<int> earlier, int index)
    {
        var form = context.Forms[index];
        var others = earlier.Where(e => IsSameProject(context.Forms[e], form));
        if (!others.Any()) return null;

        var identical = others.Where(o => context.Forms[o].Content == form.Content);
        if (identical.Any()) return At(index, form.Subject.Place, form.Subject.Text, "PF-811", ("project", form.Subject.Text), ("files", NamesOf(context, index, identical)));

        // Without a year, the forms may be those of two years.
        return form.Year is not { } year ? null
            : At(index, form.Subject.Place, form.Subject.Text, "PF-819", ("project", form.Subject.Text), ("year", year.ToString(CultureInfo.InvariantCulture)), ("files", NamesOf(context, index, others)));
    }

    // Two codes are two projects, even of one name: a project of last year goes on beside this year's.
    private static bool IsSameProject(FormDigest one, FormDigest other) => one.Code.Length == 0 || other.Code.Length == 0 || one.Code == other.Code;
}
